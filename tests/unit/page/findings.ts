import type { Block } from '../../../lib/model/advert.ts'
import type { Edit, Finding } from '../../../lib/model/finding.ts'

/** Blocks b0, b1, … with these texts. */
export const blocksOf = (...texts: string[]): Block[] =>
  texts.map((text, at) => ({ id: `b${at}`, kind: 'para', section: 'summary', text }))

/** A finding on the first of these words in the blocks, with a suggestion made of the edits. */
export function findingOn(blocks: readonly Block[], quote: string, ...edits: Edit[]): Finding {
  const block = blocks.find(({ text }) => text.includes(quote))
  if (block === undefined) throw new Error(`no block says ${quote}`)
  const start = block.text.indexOf(quote)
  const span = { block: block.id, start, end: start + quote.length }
  return {
    ...span,
    rule: 'age/young',
    category: 'age',
    severity: 'exclusionary',
    strength: 'moderate',
    quote,
    suggestions: [{ label: 'new', edits: edits.length > 0 ? edits : [{ ...span, text: 'new' }] }],
    why: 'Because.',
    sources: [],
  }
}
