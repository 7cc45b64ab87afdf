import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editBetween, remapSpan } from '../../../lib/text/remap.ts'

const apply = (text: string, start: number, removed: number, inserted: string): string =>
  text.slice(0, start) + inserted + text.slice(start + removed)

/** Any text, any span in it, any edit of it. Few letters, so that repeats and ambiguous edits are common. */
const cases = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u{1F600}', '\u00AD'), maxLength: 30 }),
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u{1F600}'), maxLength: 6 }),
    fc.nat(),
    fc.nat(),
    fc.nat(),
    fc.nat(),
  )
  .map(([text, inserted, a, b, c, d]) => {
    const size = text.length + 1
    const [start, end] = [a % size, b % size].sort((x, y) => x - y)
    const [from, to] = [c % size, d % size].sort((x, y) => x - y)
    return { text, inserted, start: start ?? 0, end: end ?? 0, from: from ?? 0, to: to ?? 0 }
  })

describe('editBetween', () => {
  it('finds nothing between equal texts', () => {
    expect(editBetween('same', 'same')).toBeUndefined()
  })

  it('finds the one letter typed in a run of equal letters without overlapping itself', () => {
    expect(editBetween('aa', 'aaa')).toEqual({ start: 2, removed: 0, inserted: 1 })
  })

  it('explains any edit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
        const edit = editBetween(before, after)
        if (edit === undefined) return before === after
        const inserted = after.slice(edit.start, edit.start + edit.inserted)
        return apply(before, edit.start, edit.removed, inserted) === after
      }),
    )
  })
})

describe('remapSpan', () => {
  it('leaves a span before the edit where it is', () => {
    expect(remapSpan({ start: 0, end: 3 }, { start: 5, removed: 1, inserted: 9 })).toEqual({
      start: 0,
      end: 3,
    })
  })

  it('moves a span after the edit and keeps what else it carries', () => {
    const span = { block: 'b1', start: 10, end: 12 }
    expect(remapSpan(span, { start: 2, removed: 3, inserted: 1 })).toEqual({ block: 'b1', start: 8, end: 10 })
  })

  it.each([
    ['typing at its end', { start: 8, removed: 0, inserted: 1 }],
    ['typing at its start', { start: 4, removed: 0, inserted: 1 }],
    ['deleting a letter of it', { start: 5, removed: 1, inserted: 0 }],
    ['deleting all around it', { start: 2, removed: 10, inserted: 0 }],
  ])('gives up a span on %s', (_name, edit) => {
    expect(remapSpan({ start: 4, end: 8 }, edit)).toBeUndefined()
  })

  it('says the same words as before, or gives up, for any edit', () => {
    fc.assert(
      fc.property(cases, ({ text, inserted, start, end, from, to }) => {
        const after = apply(text, from, to - from, inserted)
        const moved = remapSpan({ start, end }, editBetween(text, after))
        return moved === undefined || after.slice(moved.start, moved.end) === text.slice(start, end)
      }),
    )
  })

  it('keeps every span that the edit itself does not touch', () => {
    fc.assert(
      fc.property(cases, ({ inserted, start, end, from, to }) => {
        const moved = remapSpan(
          { start, end },
          { start: from, removed: to - from, inserted: inserted.length },
        )
        const touched = start <= to && end >= from
        if (touched) return moved === undefined
        const shift = start > to ? inserted.length - (to - from) : 0
        return moved?.start === start + shift && moved.end === end + shift
      }),
    )
  })
})
