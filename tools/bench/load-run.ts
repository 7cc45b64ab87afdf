import { createChecker } from '../../lib/engine/checker.ts'
import { documentFromText } from '../../lib/html/read-document.ts'
import type { AdvertDocument } from '../../lib/model/advert.ts'
import { assess } from '../../lib/plan/assess.ts'

/** Megabytes in use after the adverts up to `first`, and after all; the process needs `--expose-gc`. */
export function memory(
  rows: readonly string[],
  first: number,
): { readonly early: number; readonly late: number } {
  const checker = createChecker()
  let early = Number.NaN
  for (const [index, row] of rows.entries()) {
    const { title, employer, text }: { title: string; employer: string; text: string } = JSON.parse(row)
    const { document } = documentFromText(text, { title, employer })
    assess(document, checker.check(document))
    if (index + 1 === first) early = inUse()
  }
  return { early, late: inUse() }
}

function inUse(): number {
  if (globalThis.gc === undefined) throw new Error('Run with --expose-gc.')
  globalThis.gc()
  return process.memoryUsage().heapUsed / 1e6
}

/** How many times as long each text takes as half of it does, the least of a few turns: 2 is linear. */
export function growth(texts: readonly { readonly whole: string; readonly half: string }[]): number[] {
  const checker = createChecker()
  const check = (text: string, turn: string) => {
    const document: AdvertDocument = documentFromText(text, { employer: turn }).document
    const started = performance.now()
    assess(document, checker.check(document))
    return performance.now() - started
  }
  return texts.map(({ whole, half }) => {
    check(half, 'warm')
    const least = (text: string) => Math.min(...['a', 'b', 'c'].map((turn) => check(text, turn)))
    return least(whole) / least(half)
  })
}
