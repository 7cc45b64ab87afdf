import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { benchBundle, inFreshNode } from './bundle.ts'

const times = v.object({
  evaluate: v.number(),
  ready: v.number(),
  first: v.number(),
  warm: v.number(),
  paragraph: v.number(),
})

/** What the engine takes, with the time that a fresh process needs to evaluate its bundle, in milliseconds. */
export type FreshEngineTimes = v.InferOutput<typeof times>

/** Measures the engine in fresh Node processes, of which the one with the middle start is reported. */
export async function engineTimes(advert: string): Promise<FreshEngineTimes> {
  const bundle = await benchBundle('engine-run')
  const script = `
const text = ${JSON.stringify(readFileSync(advert, 'utf8'))}
const started = performance.now()
const { run } = await import(${JSON.stringify(bundle)})
const evaluate = performance.now() - started
console.log(JSON.stringify({ evaluate, ...run(text) }))`
  const runs: FreshEngineTimes[] = []
  for (let turn = 0; turn < 3; turn++) runs.push(v.parse(times, await inFreshNode(script)))
  const middle = runs.toSorted((a, b) => a.evaluate + a.ready - b.evaluate - b.ready)[1]
  if (middle === undefined) throw new Error('The engine was not measured.')
  return middle
}
