import { beforeEach, expect, it, vi } from 'vitest'
import { carryOut } from '../../../../lib/page/editors/carry-out.ts'
import { sameTexts, textsOf } from '../../../../lib/page/editors/fingerprint.ts'
import { read } from '../../../../lib/page/surfaces/read.ts'

const [BEFORE, WANTED, WRONG] = ['A young team', 'A keen team', 'A keenteam']

beforeEach(() => {
  document.body.innerHTML = `<p>${BEFORE}</p>`
  vi.useFakeTimers()
  return () => void vi.useRealTimers()
})

const say = (text: string) => {
  const paragraph = document.querySelector('p')
  if (paragraph !== null) paragraph.textContent = text
}

async function outcomeOf(given: Partial<Parameters<typeof carryOut>[0]>) {
  const caret = vi.fn()
  const now = () => read({ root: document.body })
  const outcome = carryOut({
    root: document.body,
    read: now,
    before: textsOf(now()),
    isRight: (reading) => sameTexts(textsOf(reading), [WANTED]),
    write: () => say(WANTED),
    isLate: false,
    undo: () => say(BEFORE),
    caret,
    ...given,
  })
  await vi.runAllTimersAsync()
  return { outcome: await outcome, text: document.body.textContent, caret }
}

it('has written what was asked', async () => {
  expect(await outcomeOf({})).toMatchObject({ outcome: 'applied', text: WANTED })
})

it('takes back what came out wrong, and puts the caret back', async () => {
  const { outcome, text, caret } = await outcomeOf({ write: () => say(WRONG) })
  expect([outcome, text]).toEqual(['refused', BEFORE])
  expect(caret).toHaveBeenCalledOnce()
})

it('says so when it can not be taken back', async () => {
  const stuck = await outcomeOf({ write: () => say(WRONG), undo: () => undefined })
  expect(stuck).toMatchObject({ outcome: 'changed', text: WRONG })
})

it('writes in another way once the first was taken back', async () => {
  const again = async () => {
    say(WANTED)
    return true
  }
  expect(await outcomeOf({ write: () => say(WRONG), again })).toMatchObject({
    outcome: 'applied',
    text: WANTED,
  })
})

it('never writes twice where the first was not taken at all: it may only be late', async () => {
  const again = vi.fn(async () => true)
  const undo = vi.fn()
  expect(await outcomeOf({ write: () => undefined, again, undo })).toMatchObject({ outcome: 'refused' })
  expect(again).not.toHaveBeenCalled()
  expect(undo).not.toHaveBeenCalled()
})

it('waits for an editor that writes by itself', async () => {
  const write = () => void setTimeout(() => say(WANTED), 900)
  expect(await outcomeOf({ write, isLate: true })).toMatchObject({ outcome: 'applied', text: WANTED })
})

it('tells an editor that takes the words and then gives them up again', async () => {
  const write = () => {
    say(WANTED)
    setTimeout(() => say(BEFORE), 40)
  }
  expect(await outcomeOf({ write })).toMatchObject({ outcome: 'refused', text: BEFORE })
})
