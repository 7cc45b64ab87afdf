import { checkMended, type Drawn } from './check-mended.ts'
import { inContext, mended } from './context.ts'
import type { PoolOptions } from './options.ts'
import { hitsOf, poolAdverts } from './pool-adverts.ts'
import { createReservoir, type Reservoir } from './reservoir.ts'

/** Hits in context by rule, most frequent first. */
export async function* listHits(options: PoolOptions): AsyncGenerator<string> {
  const byRule = new Map<string, Reservoir<string>>()
  for await (const advert of poolAdverts(options.folder))
    for (const { text, finding } of hitsOf(advert)) {
      if (options.severity !== undefined && finding.severity !== options.severity) continue
      if (options.rule !== undefined && finding.rule !== options.rule) continue
      const sample = byRule.get(finding.rule) ?? createReservoir<string>(options.hits)
      byRule.set(finding.rule, sample)
      sample.offer(() => inContext(text, finding))
    }
  if (byRule.size === 0) yield 'No hits.'
  for (const [rule, sample] of [...byRule].sort((a, b) => b[1].seen() - a[1].seen())) {
    const shown = sample.drawn()
    yield `\n${rule}: ${sample.seen()} hits${shown.length < sample.seen() ? `, ${shown.length} drawn` : ''}`
    for (const line of shown) yield `  ${line}`
  }
}

/** Findings drawn from all that have a suggestion, before and after the first one, and what the check then finds anew. */
export async function* listSuggestions(options: PoolOptions): AsyncGenerator<string> {
  const sample = createReservoir<Drawn>(options.suggestions, options.seed)
  for await (const advert of poolAdverts(options.folder))
    for (const { finding } of hitsOf(advert)) {
      if (options.rule !== undefined && finding.rule !== options.rule) continue
      if (options.severity !== undefined && finding.severity !== options.severity) continue
      if (finding.suggestions.length > 0) sample.offer(() => ({ advert, finding }))
    }
  const drawn = sample.drawn()
  const found = await checkMended(options.folder, drawn)
  for (const [index, { advert, finding }] of drawn.entries()) {
    const change = mended(advert.text, finding)
    yield `${finding.rule}: "${finding.text}"`
    yield `  before  ${change?.before}`
    yield `  after   ${change?.after}`
    for (const { rule, text } of found[index] ?? []) yield `  new     ${rule}: "${text}"`
  }
  const clean = found.filter((anew) => anew.length === 0).length
  yield `${drawn.length} of ${sample.seen()} findings with a suggestion`
  if (drawn.length > 0)
    yield `nothing new flagged: ${clean} of ${drawn.length} (${(clean / drawn.length).toFixed(3)})`
}
