import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsNeed, type Need, needOf, oneOf } from '../../../lib/text/needed-words.ts'

describe('what a match must hold', () => {
  it.each<[RegExp, Need | undefined]>([
    [/\bflexible hours\b/i, 'flexible hours'],
    [/\b(?:part|full)[- ]time\b/i, { all: [{ some: ['part', 'full'] }, 'time'] }],
    [/\b(?:child(?:ren)?|kids?)\b/, { some: ['child', 'kid'] }],
    [/colou?r/, 'colo'],
    [/£ ?\d+k/, { all: ['£', 'k'] }],
    [/\bApply (?:by|before) \d/i, 'apply '],
    [/a{2,}bc/, { all: ['a', 'bc'] }],
    [/(?:x|\d)y?/, undefined],
    [/(?!never)always/, 'always'],
    [/(?<!part )time/, 'time'],
    [/\p{Lu}[a-z]+/u, undefined],
    [/\.com\b/, '.com'],
    [/(?:abc)?/, undefined],
    [/[^\]]end/, 'end'],
    [/(?<name>abc)d/, 'abc'],
    [/(?i:abc)/, undefined],
    [
      /no place for \w+s|(?:the|our) kids? away/,
      { some: ['no place for ', { all: [{ some: ['the', 'our'] }, ' kid', ' away'] }] },
    ],
  ])('%s', (pattern, need) => expect(needOf(pattern.source)).toEqual(need))

  it('is met by all of one alternative', () => {
    const need = needOf('no place for \\w+|(?:the|our) kids? away')
    const met = (text: string) => need !== undefined && holdsNeed(text, need)
    expect(met('there is no place for it')).toBe(true)
    expect(met('send our kids far away')).toBe(true)
    expect(met('send our kids')).toBe(false)
    expect(met('no place, kids')).toBe(false)
  })

  it.each<[string, readonly string[]]>([
    ['(?:part|full)[- ]time', ['time']],
    ['(?:on|at) (?:home|site)', ['home', 'site']],
    ['(?:kids|children) who|kids', ['kids', ' who']],
    ['£ ?\\d', ['£']],
  ])('%s: one of these stands', (source, texts) => {
    const need = needOf(source)
    expect(need && [...oneOf(need)].sort()).toEqual([...texts].sort())
  })

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
          const need = needOf(pattern.source)
          if (match === undefined || need === undefined) return
          expect(holdsNeed(match, need)).toBe(true)
          expect(oneOf(need).some((text) => match.includes(text))).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
