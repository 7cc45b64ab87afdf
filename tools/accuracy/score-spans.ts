import { pathToFileURL } from 'node:url'
import * as v from 'valibot'
import { dataPath } from './data.ts'

const counts = v.object({ tp: v.number(), fp: v.number(), fn: v.number() })
const rates = v.object({ ...counts.entries, precision: v.number(), recall: v.number(), f1: v.number() })
const scores = v.object({
  adverts: v.number(),
  meanIoU: v.number(),
  any: rates,
  exact: rates,
  categories: v.record(v.string(), rates),
  practices: v.record(v.string(), v.object({ ...rates.entries, accuracy: v.number() })),
  practiceAccuracy: v.nullable(v.number()),
  missed: v.array(v.array(v.union([v.string(), v.number()]))),
  wrong: v.array(v.array(v.optional(v.union([v.string(), v.number()])))),
})

type SpanScores = v.InferOutput<typeof scores>
export type SpanScorer = (gold: readonly unknown[], predictions: readonly unknown[]) => SpanScores

/** The data's own scorer, so that the figures are the same by definition. */
export async function spanScorer(folder: string): Promise<SpanScorer> {
  const path = dataPath(folder, 'scoreSpans')
  const module: unknown = await import(pathToFileURL(path).href)
  const { score } = v.parse(v.looseObject({ score: v.function() }), module)
  return (gold, predictions) => v.parse(scores, score(gold, predictions))
}
