import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLines } from '../../../tools/check/read-lines.ts'

async function* chunksOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function lines(text: string, size: number, longest?: number) {
  const found: (string | undefined)[] = []
  for await (const line of readLines(chunksOf(Buffer.from(text), size), longest)) {
    found.push(line.bytes && Buffer.from(line.bytes).toString())
    expect(line.number).toBe(found.length)
  }
  return found
}

describe('readLines', () => {
  it('gives every line, however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('', 'a', 'émile', '🦆🦆', '\r')),
        fc.integer({ min: 1, max: 9 }),
        async (parts, size) => {
          const text = parts.join('\n')
          const expected = text === '' ? [] : text.replace(/\n$/, '').split('\n')
          expect(await lines(text, size)).toEqual(expected)
        },
      ),
    )
  })

  it('passes over a line that is too long, and goes on', async () => {
    expect(await lines('ab\nabcdef\ncd', 2, 4)).toEqual(['ab', undefined, 'cd'])
  })
})
