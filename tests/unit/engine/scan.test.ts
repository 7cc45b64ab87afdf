import { expect, test } from 'vitest'
import { compile, scan } from '../../../lib/engine/2-scan.ts'
import { normalise } from '../../../lib/text/normalise.ts'
import { tokenise } from '../../../lib/text/tokens.ts'

const root = compile([
  ['fast paced', 'fast paced team'],
  ['he/she', 'team', 'work hard, play hard', "digital native's"],
])

const found = (raw: string): readonly string[] => {
  const { text, startOf, endOf } = normalise(raw)
  const tokens = tokenise(text)
  return scan(root, tokens, text).map(({ rule, from, to }) => {
    const start = startOf(tokens[from]?.start ?? 0)
    return `${rule}:${raw.slice(start, endOf(tokens[to - 1]?.end ?? 0))}`
  })
}

test.each([
  ['a fast-paced place', ['0:fast-paced']],
  ['a fast paced place', ['0:fast paced']],
  ['a fast\u2011paced place', ['0:fast\u2011paced']],
  ['a fa\u00adst\u00a0pa\u200bced place', ['0:fa\u00adst\u00a0pa\u200bced']],
  ['FAST PACED', ['0:FAST PACED']],
  ['a fast-paced team', ['0:fast-paced team', '1:team']],
  ['that he/she signs', ['1:he/she']],
  ['that he / she signs', ['1:he / she']],
  ['We work hard, play hard', ['1:work hard, play hard']],
  ['the digital native\u2019s view', ['1:digital native']],
  ['It was fast. Paced steps followed', []],
  ['fast, paced', []],
  ['breakfast paced', []],
])('%j', (text, expected) => expect(found(text)).toEqual(expected))
