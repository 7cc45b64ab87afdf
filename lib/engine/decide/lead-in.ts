import type { Block } from '../../model/advert.ts'
import { sectionOfHeading } from '../../text/sections.ts'

/** "You will not need:", "We are not looking for": what stands below is not asked. */
const WAIVES =
  /\b(?:you (?:will not|won't|do not|don't|would not|wouldn't|needn't|need not)(?: (?:need|require|have to|be asked)\b|$|:)|(?:we are|we're|we aren't|you are|you're) not (?:looking|asking|seeking|after|expected)|we (?:do not|don't|won't|will not) (?:need|ask|require|want|expect|look|mind|care)|(?:not|never|isn't|aren't) (?:required|needed|necessary|asked|expected)|no need (?:for|to)|(?:what )?(?:this|it|we|the (?:role|job|post))(?:(?: is| are|'s|'re) not| isn't| aren't)(?:$|:| about| for)|don't worry)/i
/** "Words that our style guide has retired, such as": what stands below is spoken of, not said. */
const QUOTES =
  /\b(?:words?|terms?|phrases?|expressions?|wording|jargon|clich[eé]s)\b[^.]*\b(?:retir|replac|avoid|bann?|remov|outdated|old-fashioned|spot|flag|search|never use|no longer|instead)|\b(?:retir|replac|avoid|bann?|remov|outdated|old-fashioned|spot|flag|search|never use|no longer|instead)\w*\b[^.]*\b(?:words?|terms?|phrases?|expressions?|wording|jargon|clich[eé]s)\b/i
/** Longer lines are no headings. */
const LONGEST = 160

const leads = (block: Block): boolean =>
  block.kind === 'heading' ||
  (block.kind === 'para' && /(?::|\b(?:such as|like|for example))\s*$/.test(block.text.slice(-20)))

const plain = (text: string): string =>
  text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

/** What the line above a list says of its items: not asked, only spoken of, or said of the employer. */
export type LeadIn = 'waived' | 'quoted' | 'ours'

function leadInOf(text: string): LeadIn | undefined {
  if (WAIVES.test(text)) return 'waived'
  if (QUOTES.test(text)) return 'quoted'
  return sectionOfHeading(text) === 'about-us' ? 'ours' : undefined
}

/** Reads the lines above lists, by the ids of the items below; a list ends with the first block that is no item. */
export function leadIns(blocks: readonly Block[]): ReadonlyMap<string, LeadIn> {
  const found = new Map<string, LeadIn>()
  let below: LeadIn | undefined
  for (const block of blocks)
    if (block.kind !== 'item')
      below = leads(block) && block.text.length <= LONGEST ? leadInOf(plain(block.text)) : undefined
    else if (below !== undefined) found.set(block.id, below)
  return found
}
