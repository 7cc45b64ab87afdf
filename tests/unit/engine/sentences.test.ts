import { expect, test } from 'vitest'
import { sentencesOf } from '../../../lib/engine/sentences.ts'

const parts = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim())

test.each([
  ['Use tools, e.g. Git. Then rest.', ['Use tools, e.g. Git.', 'Then rest.']],
  ['Acme Ltd. is here. Come in!', ['Acme Ltd. is here.', 'Come in!']],
  ['Room No. 4 is free. Ask Dr. Bell.', ['Room No. 4 is free.', 'Ask Dr. Bell.']],
  ['We pay £30k p.a. plus a pension.', ['We pay £30k p.a. plus a pension.']],
  ['Version 2.5 is out.', ['Version 2.5 is out.']],
  ['• Plan rotas • Order stock', ['• Plan rotas', '• Order stock']],
  ['Duties\n- plan\n- order', ['Duties', '- plan', '- order']],
  ['a line that is\nwrapped softly', ['a line that is\nwrapped softly']],
  ['Is it you? “Yes!” Apply.', ['Is it you?', '“Yes!” Apply.']],
  ['', []],
])('%j', (text, expected) => expect(parts(text)).toEqual(expected))

test('sentences cover the whole text without gaps', () => {
  const text = 'One. Two!\n\nThree • four\nfive'
  expect(
    sentencesOf(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  ).toBe(text)
})
