import { tidy } from './field-text.ts'

/** Names of boards and of their pages, which are no employer's. */
const GENERAL =
  /^(?:home|careers?|jobs?|vacanc(?:y|ies)|apply|search(?: results)?|(?:career|job|current|vacancy) (?:opportunit(?:y|ies)|openings?|details?|vacanc(?:y|ies)|descriptions?|search|posting|advert|application)|work (?:with|for) us|join us|linkedin|indeed(?:\.\w+)*|glassdoor(?:\.\w+)*|seek|stack overflow|we work remotely|remote ok|jobs\.cz|totaljobs|cwjobs|jobsite|reed(?:\.co\.uk)?|cv-?library|adzuna|monster|jora|jobserve|welcome to the jungle|greenhouse|lever|workable|ashby|teamtailor|workday|smartrecruiters|bamboohr|gov\.uk|full[- ]time|part[- ]time|permanent|remote|hybrid|apply now|application form|new|untitled)$/i

/** A board names itself after what it lists. */
const OF_A_BOARD =
  /\b(?:jobs|vacancies|careers|recruitment)(?: (?:uk|board|site|portal|page|in .*))?$|^\w[\w-]*\.(?:com|co\.uk|org|jobs|net|io|cz|ie|eu)$/i

const LONGEST_NAME = 60
const NAME = String.raw`\p{Lu}[\p{L}\d’'.-]*(?: (?:\p{Lu}[\p{L}\d’'.-]*|\d{3,5}|of|on|upon|the|and|de|le|la|under))*`
const PLACE = String.raw`${NAME}(?:, ${NAME})*(?: \((?:[Rr]emote|[Hh]ybrid|[Oo]n-?site)\))?`

/** What the page's own title says beside the job's: `Example Bakery hiring Night baker in Leeds | Board`. */
export interface PageTitle {
  readonly employer?: string
  readonly location?: string
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isName = (part: string): boolean =>
  plain(part) !== '' && part.length <= LONGEST_NAME && !GENERAL.test(part) && !OF_A_BOARD.test(part)

/** A post code or the code of a state at the end: a place, not a name. */
const ENDS_AS_PLACE =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) ?\d{0,4}|, ?[A-Z]{2}(?: \d{5})?)$/

/** An employer's own pages are called after it. */
const OF_ITS_CAREERS = /^(?:careers|jobs|working) (?:at|with|for|bei|chez) (?=\p{Lu})|(?<=\p{L}) careers$/iu

/** What else the page shows, by which the parts of its title are told from one another. */
export interface Known {
  /** What the page calls itself: its logo's words, the name of the site. */
  readonly name?: string | undefined
  /** Whether the page shows these words in a line of their own near the job's title. */
  readonly isShown?: (text: string) => boolean
  readonly location?: string | undefined
}

/** Cuts the title of the page by the title of the job; either may be ''. */
export function partsOfTitle(pageTitle: string, jobTitle: string, known: Known = {}): PageTitle {
  const head = tidy(pageTitle)
  const job = plain(jobTitle)
  const at = jobTitle === '' ? -1 : head.toLowerCase().indexOf(jobTitle.toLowerCase())
  const rest = at === -1 ? head : head.slice(at + jobTitle.length)
  const before = at > 0 ? head.slice(0, at) : ''
  const hiring = /^(.{2,60}?) (?:is )?hiring\b/.exec(head)?.[1]
  const place = new RegExp(
    String.raw`^\W*(?:[Jj]obs?|[Vv]acancy|[Pp]osition)?\s*\b(?:in|based in) (${PLACE})(?=$|\s+[-–—|·:]|\s*[|·])`,
    'u',
  ).exec(at === -1 ? '' : rest)?.[1]
  const parts = rest
    .replace(place ?? '\u0000', '')
    .split(/\s*(?:\||::|:|»|·|•)\s+|\s+[-–—@|]\s+|^\s*[-–—@]\s+|\bat\s+/)
    .concat(before.split(/\s*(?:\||::|:|»|·|•)\s+|\s+[-–—@]\s+|:$/))
    .map((part) => tidy(part).replace(OF_ITS_CAREERS, ''))
  const others = parts.filter((part) => {
    const words = plain(part)
    return (
      isName(part) &&
      words !== plain(known.location ?? '') &&
      (job === '' || !(words.includes(job) || job.includes(words)))
    )
  })
  // `Baker | Otley | Example Bread`: the page names itself elsewhere, too.
  const self =
    others.length > 1 ? others.find((part) => plain(known.name ?? '').includes(plain(part))) : undefined
  const shown = self === undefined ? undefined : others.find((part) => part !== self && known.isShown?.(part))
  const location = place ?? others.find((part) => ENDS_AS_PLACE.test(part)) ?? shown
  const [first] = others.filter((part) => part !== location && !/^(?:jobs?|vacancy)? ?in$/i.test(part))
  const employer = hiring ?? self ?? first
  return {
    ...(employer === undefined ? {} : { employer }),
    ...(location === undefined ? {} : { location }),
  }
}

/** Whether a name may be an employer's, and not a board's. */
export const mayBeEmployer = (name: string): boolean => name.length > 1 && isName(name)
