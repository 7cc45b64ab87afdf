import { describe, expect, it } from 'vitest'
import { savedPages } from '../../../tools/pages/saved-pages.ts'
import { tokenF1 } from '../../../tools/pages/token-f1.ts'

describe('token F1', () => {
  it.each([
    ['a b c', 'a b c', 1],
    ['A, b; C!', 'a b c', 1],
    ['', '', 1],
    ['a', '', 0],
    ['a b', 'a c', 0.5],
    ['a a a', 'a', 0.5],
  ])('of "%s" and "%s"', (found, wanted, f1) => expect(tokenF1(found, wanted)).toBeCloseTo(f1))
})

describe('saved pages', () => {
  it('says plainly when the folder is missing', () =>
    expect(() => savedPages('/nowhere')).toThrow(/no folder/))
  it('says plainly when nothing describes the pages', () =>
    expect(() => savedPages(import.meta.dirname)).toThrow(/no pages.tsv/))
})
