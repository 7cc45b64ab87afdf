import { createReadStream, existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import * as v from 'valibot'
import { expand } from '../../lib/engine/forms.ts'
import { dataPath } from '../accuracy/data.ts'
import { allCheckLines } from '../accuracy/run-check.ts'
import { checkedAdvert, readRows } from '../accuracy/shapes.ts'
import { sentenceAround } from './context.ts'
import type { PoolOptions } from './options.ts'
import { hitsOf, poolAdverts } from './pool-adverts.ts'
import { ruleIds, rulePath } from './rule-ids.ts'

const HALF = 0.5
/** Fewer hits than this say nothing about how often two rules go together. */
const ENOUGH = 4

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Hits by rule, rules that never fire, and rules that go together. */
export async function* listRules({ folder }: PoolOptions): AsyncGenerator<string> {
  const hits = new Map<string, number>()
  const together = new Map<string, number>()
  let adverts = 0
  let words = 0
  for await (const advert of poolAdverts(folder)) {
    adverts++
    words += advert.words
    const sentences = new Map<number, Set<string>>()
    for (const { text, finding } of hitsOf(advert)) {
      add(hits, finding.rule)
      const { start } = sentenceAround(text, finding.start, finding.end)
      sentences.set(start, (sentences.get(start) ?? new Set()).add(finding.rule))
    }
    for (const rules of sentences.values())
      for (const pair of pairsOf([...rules].sort())) add(together, pair.join(' '))
  }
  const ids = ruleIds()
  yield `${adverts} adverts, ${words} words, ${ids.length} rules`
  for (const [rule, count] of [...hits].sort((a, b) => b[1] - a[1]))
    yield `${String(count).padStart(7)}  ${rule}`

  const inPairs = existsSync(dataPath(folder, 'pairs')) ? await firingInPairs(folder) : undefined
  const silent = ids.filter((id) => !hits.has(id) && inPairs?.has(id) !== true)
  yield `\nNever in the pool${inPairs === undefined ? '' : ' nor in the pairs'}: ${silent.length}`
  for (const id of silent) yield `  ${id}`

  yield '\nPairs that share half the hits of one of them, counted by sentence:'
  for (const [pair, count] of together) {
    const [one = '', other = ''] = pair.split(' ')
    const fewer = Math.min(hits.get(one) ?? 0, hits.get(other) ?? 0)
    if (fewer >= ENOUGH && count / fewer >= HALF) yield `  ${one} and ${other}: ${count} of ${fewer}`
  }
  yield '\nForms that stand in more than one rule, where the longer or graver finding hides the other:'
  yield* sharedForms(ids)
}

const pairsOf = (rules: readonly string[]): [string, string][] =>
  rules.flatMap((one, index) => rules.slice(index + 1).map((other): [string, string] => [one, other]))

async function firingInPairs(folder: string): Promise<ReadonlySet<string>> {
  const lines = await allCheckLines(createReadStream(dataPath(folder, 'pairs')))
  const records = readRows(lines.join('\n'), checkedAdvert, 'the records')
  return new Set(records.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
}

const ruleModule = v.looseObject({ default: v.looseObject({ forms: v.array(v.string()) }) })

async function* sharedForms(ids: readonly string[]): AsyncGenerator<string> {
  const owners = new Map<string, string[]>()
  for (const id of ids) {
    const module = v.parse(ruleModule, await import(pathToFileURL(rulePath(id)).href))
    for (const form of new Set(module.default.forms.flatMap(expand)))
      owners.set(form, [...(owners.get(form) ?? []), id])
  }
  for (const [form, rules] of owners) if (rules.length > 1) yield `  "${form}": ${rules.join(', ')}`
}
