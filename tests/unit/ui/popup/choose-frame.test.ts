import { expect, test } from 'vitest'
import { advertsOf, chooseFrame } from '../../../../entrypoints/popup/choose-frame.ts'
import { checking, done } from '../samples.ts'

const withWords = (words: number) => {
  const state = done()
  return { ...state, assessment: { ...state.assessment, facts: { ...state.assessment.facts, words } } }
}
const none = { status: 'nothing', url: '', reason: 'no-advert' } as const

test('speaks of a result before anything else', () => {
  expect(chooseFrame([])).toBeUndefined()
  expect(
    chooseFrame([
      { frameId: 0, state: none },
      { frameId: 7, state: checking },
      { frameId: 3, state: withWords(10) },
    ])?.frameId,
  ).toBe(3)
})

test('speaks of the longest advert, and of the top frame where they are alike', () => {
  expect(
    chooseFrame([
      { frameId: 2, state: withWords(300) },
      { frameId: 0, state: withWords(40) },
    ])?.frameId,
  ).toBe(2)
  expect(
    chooseFrame([
      { frameId: 5, state: none },
      { frameId: 0, state: none },
    ])?.frameId,
  ).toBe(0)
})

test('keeps to the frame that was chosen while it has a result', () => {
  const frames = [
    { frameId: 0, state: withWords(300) },
    { frameId: 2, state: withWords(40) },
    { frameId: 3, state: none },
  ]
  expect(chooseFrame(frames, 2)?.frameId).toBe(2)
  expect(chooseFrame(frames, 3)?.frameId).toBe(0)
  expect(advertsOf(frames, frames[1]).map(({ frame, chosen }) => [frame, chosen])).toEqual([
    [0, false],
    [2, true],
  ])
})
