import { expect, test } from 'vitest'
import { tag } from '../../../lib/engine/3-tag.ts'
import { tokenise } from '../../../lib/text/tokens.ts'

const tagsOf = (text: string, word: string) => {
  const tokens = tokenise(text)
  return tag(text, tokens)[tokens.findIndex(({ key }) => key === word)]
}

test('tags land on the right words beside brackets, bullets, emoji and contractions', () => {
  const text = "• (🚀 You'll lead) a “dynamic” team — it's fun"
  expect(tagsOf(text, 'team')?.has('Noun')).toBe(true)
  expect(tagsOf(text, 'dynamic')?.has('Adjective')).toBe(true)
  expect(tagsOf(text, 'lead')?.has('Verb')).toBe(true)
})

test('a part of a text is tagged at its own place', () => {
  const text = 'Ignore this. We lead a team.'
  const tokens = tokenise(text)
  const from = tokens.findIndex(({ key }) => key === 'we')
  expect(tag(text, tokens.slice(from)).map((tags) => tags.has('Verb'))).toEqual([false, true, false, false])
})

test('nothing to tag gives nothing', () => expect(tag('', [])).toEqual([]))
