import { expect, test } from 'vitest'
import { createChecker } from '../../../lib/engine/checker.ts'
import { RULES } from '../../../lib/rules/index.ts'
import { withoutExamples } from '../../../lib/rules/without-examples.ts'
import { plainBlocks } from '../../../lib/text/plain-blocks.ts'

/** As built: each rule goes through JSON. */
const shipped = RULES.map((rule): typeof rule => JSON.parse(JSON.stringify(withoutExamples(rule))))

test('a rule is plain data', () => expect(shipped).toEqual(RULES.map(withoutExamples)))

test('no example is left, and nothing else is lost', () => {
  for (const [i, { flags, passes, except, ...rest }] of shipped.entries()) {
    const { flags: _, passes: __, except: own, ...whole } = RULES[i] ?? {}
    expect(rest).toEqual(whole)
    expect([flags, passes, except?.map(({ example }) => example)]).toEqual([[], [], own?.map(() => '')])
    expect(except?.map(({ near, sentence }) => ({ near, sentence }))).toEqual(
      own?.map(({ near, sentence }) => ({ near, sentence })),
    )
  }
})

test('the version and the findings are the same', () => {
  const [whole, lean] = [createChecker(), createChecker(shipped)]
  expect(lean.rulesVersion).toBe(whole.rulesVersion)
  const text = RULES.flatMap(({ flags }) => flags.map(([marked]) => marked.replace(/\[\[|\]\]/g, ''))).join(
    '\n',
  )
  const document = {
    source: 'text' as const,
    fields: {},
    blocks: plainBlocks(text).map(({ block }) => block),
  }
  expect(lean.check(document)).toEqual(whole.check(document))
})
