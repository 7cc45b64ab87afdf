import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allNeededIn, neededIn } from '../../../lib/text/needed-words.ts'

describe('what a match must hold', () => {
  it.each<[RegExp, readonly string[] | undefined]>([
    [/\bflexible hours\b/i, ['flexible hours']],
    [/\b(?:part|full)[- ]time\b/i, ['time']],
    [/\b(?:child(?:ren)?|kids?)\b/, ['child', 'kid']],
    [/colou?r/, ['colo']],
    [/£ ?\d+k/, ['£']],
    [/\bApply (?:by|before) \d/i, ['apply ']],
    [/a{2,}bc/, ['bc']],
    [/(?:x|\d)y?/, undefined],
    [/(?!never)always/, ['always']],
    [/(?<!part )time/, ['time']],
    [/\p{Lu}[a-z]+/u, undefined],
    [/\.com\b/, ['.com']],
    [/(?:abc)?/, undefined],
    [/[^\]]end/, ['end']],
    [/(?<name>abc)d/, ['abc']],
    [/(?i:abc)/, undefined],
  ])('%s', (pattern, needed) => expect(neededIn(pattern)).toEqual(needed))

  it.each<[string, readonly (readonly string[])[]]>([
    ['(?:no|not) (?:place|job)s? for \\d', [['no', 'not'], [' '], ['place', 'job'], [' for ']]],
    ['(?:the (?:kids|children)) ?away', [['the '], ['kids', 'children'], ['away']]],
    ['(?:a b|c(?:d|e)f)', [['a b', 'c']]],
    ['\\p{L}+', []],
    ['(?i:abc)d', []],
  ])('%s: all sets', (source, all) => expect(allNeededIn(source)).toEqual(all))

  it('never misses a match of the patterns that are built of it', () => {
    const word = fc.stringMatching(/^[a-d]{1,3}$/)
    const piece = fc.oneof(
      word,
      word.map((text) => `(?:${text})?`),
      fc.tuple(word, word).map(([one, other]) => `(?:${one}|${other})`),
      fc.constantFrom('[ab]', '\\w', '.*', '\\b', '(?!zz)', 'a?', 'b+', 'c{2}', 'd*'),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 5 }),
        fc.stringMatching(/^[a-d ]{0,30}$/),
        (pieces, text) => {
          const pattern = new RegExp(pieces.join(''))
          const [match] = pattern.exec(text) ?? []
          if (match === undefined) return
          for (const needed of allNeededIn(pattern.source))
            expect(needed.some((part) => match.includes(part))).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
