import { describe, expect, test } from 'vitest'
import { expand, expandForms, firstKeysOf, formsOf } from '../../../lib/engine/forms.ts'
import { RULES } from '../../../lib/rules/index.ts'

describe('expand', () => {
  test.each([
    ['rock star[s]', ['rock stars', 'rock star']],
    ['(he|she)/they', ['he/they', 'she/they']],
    ['[very (young|old)] team', ['very young team', 'very old team', 'team']],
    ['plain', ['plain']],
  ])('%s', (pattern, texts) => expect(expand(pattern)).toEqual(texts))

  test('tells the first words of every form of every rule without expanding them', () => {
    for (const pattern of RULES.flatMap(({ forms }) => forms)) {
      const firsts = expandForms(pattern).flatMap(({ keys }) => keys.slice(0, 1))
      expect([...firstKeysOf(pattern)].sort(), pattern).toEqual([...new Set(firsts)].sort())
    }
  })

  test.each(['a (b', 'a b]', '(a|b) [c', '(a|b) c)', 'a (b]'])(
    'refuses %s, also where it need not expand it',
    (pattern) => {
      expect(() => firstKeysOf(pattern)).toThrow('Unbalanced')
    },
  )

  test.each(['(a|b', 'a)b', 'a[b', 'b]'])('refuses unbalanced brackets: %s', (pattern) => {
    expect(() => formsOf({ id: 'culture/x', forms: [pattern, 'c'] })).toThrow(/brackets|Unbalanced/)
  })
})

describe('formsOf', () => {
  const rule = (forms: readonly string[], suggest = {}) => ({ id: 'culture/x', forms, suggest })

  test('folds case, hyphens and apostrophes into the same words', () => {
    expect(formsOf(rule(["Gentlemen's Fast-Paced"]))[0]?.keys).toEqual(['gentlemen', 'fast', 'paced'])
  })
  test('throws on a form without a word', () => expect(() => formsOf(rule(['...']))).toThrow('holds no word'))
  test('throws on a form that repeats another', () => {
    expect(() => formsOf(rule(['fast paced', 'Fast-paced']))).toThrow('repeats')
  })
  test('throws on a suggestion for a form that is not there', () => {
    expect(() => formsOf(rule(['ninja'], { ninjas: ['experts'] }))).toThrow('no form')
  })
})
