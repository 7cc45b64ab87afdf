import type { Block, Section } from '../model/advert.ts'
import { isShortLine } from './html-tags.ts'

/** A block as read, before its section is known. */
export type RawBlock = Omit<Block, 'section'>

/*
 * First match wins, so the order matters: "preferred qualifications" is desirable before it is a requirement,
 * "our recruitment process" a process before it is about us. Patterns see lower case and straight apostrophes.
 */
const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'desirable',
    /\b(desirable|desired|nice[- ]to[- ]haves?|good[- ]to[- ]haves?|bonus (?:points|skills|if)|(?:a )?big plus|pluses|would (?:also )?be (?:a |an )?(?:plus|bonus|great|nice|useful)|advantage|you (?:may|might|could) (?:also )?(?:have|bring)|preferred|preferable|preferably|advantageous|ideally|(?:useful|nice) (?:but|skills|experience|extras)|not essential|stand out|extra points|we'd (?:also )?(?:like|love)(?! (?:to (?:hear|meet|see|talk|have you|welcome|know)|for you|you to|your|it))|be delighted by|beneficial|optional|also ha(?:s|ve))|^bonus\W*$/,
  ],
  [
    'equality',
    /\b(equal(?:ity| opportunit\w+| employment)|diversity|inclusi(?:on|ve\w*)|inclusivity|belonging|d[e&]i\b|edi\b|eeo\b|positive action|disability confident)/,
  ],
  [
    'process',
    /\b(apply(?:ing)?|applications?(?= (?:process|form|deadline|instructions|procedure|details|information|requirements))|(?:your|an) application|applications?:?$|interview\w*|selection|recruitment|hiring|next steps|what happens next|closing date|deadline|key dates|timeline|timetable|contacts?|enquir\w+|further (?:information|details)|adjustments?|accessibility|accommodations?)\b/,
  ],
  [
    'benefits',
    /\b(benefits?|perks?|rewards?|remuneration|compensation|salary|pay|package|what(?:'s| is) in it|(?:what )?(?:do )?(?:we|company)(?:'ll| will| can)? (?:can )?(?:offers?|give|provide)|(?:what )?you(?:'ll| will| can)? (?:get|receive|gain|enjoy|expect from us)|in return|why (?:join|work|you(?:'ll| will) love|us)|why .{1,30}\?$|reasons to join|our offer|expect from us|have the opportunity)\b/,
  ],
  [
    'requirements',
    /\b(requirements?|required|requisites?|essentials?|must[- ]haves?|qualifications?|criteria|skills?|experience|competenc\w+|knowledge|abilities|attributes|person spec\w*|(?:candidate|your) profile|who you are|about you\b|(?:what )?you(?:'ll| will)?(?: need to| likely| ideally)? (?:have|bring|need)|you(?:'re| are)\b|your (?:background|strengths)|looking for|look for|ideal (?:candidate|person)|successful candidates?|we need|can't do without|expect from you|education|behaviours|licen[cs]es?|certifications?)\b/,
  ],
  [
    'duties',
    /\b(responsibilit\w+|duties|accountabilit\w+|tasks|(?:what )?you(?:'ll| will)? (?:do|be doing|work on|be working on|own)|(?:the|your|this|our) (?:role|job|position|post|opportunity|mission|challenge|work)\b|about the (?:role|job|position|post)|role (?:purpose|description)|(?:job|position) (?:description|purpose|specification)|day[- ]to[- ]day|typical day|day in the life|deliverables|main purpose|in this role|what to expect|key objectives)\b/,
  ],
  [
    'about-us',
    /\b(about (?:us|the (?:company|organi[sz]ation|team|department|employer|business|firm|school|trust|council|client|group))|who we are|what we do|our (?:company|story|mission|values|vision|culture|team|history|client|purpose|technology|tech stack|stack)|the (?:company|team|organi[sz]ation|client|department|business)|company (?:description|overview|profile)|meet the team|life at|working (?:at|for))\b|^about (?!the\b|you\b|this\b)/,
  ],
  ['summary', /\b(summary|overview|introduction|at a glance|in brief|in short)\b/],
  [
    'other',
    /^(?:location|where|hours|contract|reference|salary band|department|grade|job (?:type|details|ref\w*))\b/,
  ],
]

/** What the run of blocks under this heading is about; undefined where the words do not say. */
export function sectionOfHeading(text: string): Section | undefined {
  const words = text
    .slice(0, 120)
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0]
}

/** "Desirable: some Spark" names its own section in its first words. */
function labelOf(text: string): string | undefined {
  const colon = text.slice(0, 42).indexOf(':')
  return colon > 2 && colon < text.trimEnd().length - 1 ? text.slice(0, colon) : undefined
}

/** Whether a block stands as a heading by its shape, given what follows it. */
function looksLikeHeading(block: RawBlock, next: RawBlock | undefined): boolean {
  if (block.kind === 'heading') return true
  if (block.kind !== 'para' && block.kind !== 'item') return false
  const text = block.text.trim()
  if (!isShortLine(text)) return false
  const named = sectionOfHeading(text)
  const known = named !== undefined && named !== 'other'
  if (text.endsWith(':')) return block.kind === 'para' || (known && text.length < 50)
  if (block.kind === 'item' || text.includes(':') || text.includes('|')) return false
  // "It would be a bonus if you also had (desirable skills)" is long, and yet a heading.
  if (next?.kind === 'item') return text.split(/\s+/).length <= (known ? 14 : 10)
  return known && next !== undefined && text.split(/\s+/).length <= 6 && /^[^a-z]/.test(text)
}

/**
 * Gives each block its section: from the heading above it, from its own label, `summary` before any heading.
 * Blocks that stand as headings by their shape become headings. An unknown heading ends what went before;
 * an unknown line that merely ends in a colon does not.
 */
export function assignSections(raw: readonly RawBlock[]): Block[] {
  let section: Section = 'summary'
  let labelled: Section | undefined
  return raw.map((block, index) => {
    if (looksLikeHeading(block, raw[index + 1])) {
      labelled = undefined
      const named = sectionOfHeading(block.text)
      if (named !== undefined) section = named
      else if (block.kind === 'heading' && section !== 'summary') section = 'other'
      return { ...block, kind: 'heading', section }
    }
    const label = labelOf(block.text)
    const own = label === undefined ? undefined : sectionOfHeading(label)
    if (block.kind !== 'item') labelled = own
    return { ...block, section: own ?? labelled ?? section }
  })
}
