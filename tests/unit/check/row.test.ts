import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../tools/check/decode.ts'
import { readRow } from '../../../tools/check/row.ts'

const row = (line: string | Uint8Array) =>
  readRow({ number: 7, bytes: typeof line === 'string' ? Buffer.from(line) : line })

describe('readRow', () => {
  it('reads text or HTML, with what else is given', () => {
    expect(row('{"id":"a","title":"T","text":"x","employer":"E"}\r')).toEqual({
      id: 'a',
      title: 'T',
      employer: 'E',
      body: { kind: 'text', text: 'x' },
    })
    expect(row('{"id":3,"html":"<p>"}')).toEqual({ id: 3, body: { kind: 'html', html: '<p>' } })
  })

  it('takes the number of the line where there is no id', () => {
    expect(row('{"text":"","title":null,"html":null}')).toEqual({ id: '7', body: { kind: 'text', text: '' } })
  })

  it.each(['', '  \r', '\uFEFF'])('passes over a blank line', (line) => {
    expect(row(line)).toBeUndefined()
  })

  it.each([
    ['{', { line: 7, error: 'The line is not valid JSON.' }],
    ['[]', { line: 7, error: 'The line is not a JSON object with "text" or "html".' }],
    ['null', { line: 7, error: 'The line is not a JSON object with "text" or "html".' }],
    ['{"id":"a"}', { id: 'a', line: 7, error: 'The line has neither "text" nor "html".' }],
    ['{"id":"a","text":5}', { id: 'a', line: 7, error: '"text" is not text.' }],
    ['{"id":"a","html":[]}', { id: 'a', line: 7, error: '"html" is not text.' }],
    ['{"id":"a","text":"x","title":{}}', { id: 'a', line: 7, error: '"title" is not text.' }],
    ['{"id":{},"text":"x"}', { line: 7, error: '"id" is neither text nor a number.' }],
  ])('says what is wrong with %s', (line, error) => {
    expect(row(line)).toEqual(error)
  })

  it('says so when the line is no text, or too long', () => {
    expect(row(Uint8Array.of(0xff, 0x7b))).toMatchObject({
      line: 7,
      error: expect.stringContaining('not UTF-8'),
    })
    expect(readRow({ number: 2, bytes: undefined })).toMatchObject({
      line: 2,
      error: expect.stringContaining('too long'),
    })
  })
})

describe('decodeText', () => {
  it('reads UTF-8 and UTF-16 with a byte order mark, and leaves the mark out', () => {
    expect(decodeText(Buffer.from('\uFEFFé'), 'a')).toBe('é')
    expect(decodeText(Buffer.from('\uFEFFé', 'utf16le'), 'a')).toBe('é')
  })

  it('refuses what is no text', () => {
    expect(() => decodeText(Uint8Array.of(0x63, 0xe9), 'a.txt')).toThrow('a.txt is not UTF-8 text')
    expect(() => decodeText(Uint8Array.of(0x50, 0, 0x4b), 'a.txt')).toThrow('a.txt is a binary file')
  })
})
