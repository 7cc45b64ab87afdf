import { visibleText } from './visible-text.ts'

/*
 * Tells an advert by its look where nothing states it: headings that adverts have, then the words below them.
 * Runs on every page, so the cheap tests come first and most pages end after the first.
 */

type Group = 'duties' | 'requirements' | 'benefits' | 'process' | 'employer'

/** Lower case, straight apostrophes, no colon at the end. Whole headings, because articles have headings too. */
const HEADINGS: readonly (readonly [Group, RegExp])[] = [
  [
    'duties',
    /^(?:(?:your |the |key |main |core |primary |job |role |position |duties (?:and|&) |roles? (?:and|&) )*(?:responsibilities|duties|accountabilities|tasks)(?: (?:and|&|of|in|include|will) .{1,30}| include)?|what (?:will you|you(?:'ll| will)?) (?:be )?(?:do|doing|work on|working on)(?: .{1,20})?|what the (?:role|job) involves|(?:more )?about (?:the|this|your) (?:role|job|position|post|opportunity)|(?:the|your) (?:role|job|position|post|opportunity)|(?:job|role|position) (?:description|summary|overview|purpose|profile|brief)|description of (?:duties|role)|main activities)$/,
  ],
  [
    'requirements',
    /^(?:(?:the |your |our |job |key |minimum |basic |essential |desired |desirable |required |preferred |additional |technical |professional |experience |candidate |and |& |\/ )*(?:requirements|required|qualifications|criteria|skills|experience|expertise|competenc(?:ies|es)|profile|knowledge)(?: ?(?:and|&|\/|,|required|needed|for) ?.{0,40})?|person specification|(?:who|what) you(?:'re| are)|about you|what (?:will )?you(?:'ll| will)? (?:need|bring|have)(?: .{1,20})?|(?:what|who) (?:are (?:we|they)|(?:we|they)(?:'re| are)) looking for(?: .{1,20})?|you(?:'ll| will)? (?:have|bring|are)|must[- ]haves?|nice[- ]to[- ]haves?|bonus points|(?:the |our )?ideal candidate|the successful candidate .{0,20}|(?:what )?we (?:expect|need)(?: .{1,20})?)$/,
  ],
  [
    'benefits',
    /^(?:(?:our |the |your |company |employee |job )*(?:benefits|perks|rewards|remuneration|compensation|salary)(?: (?:and|&) .{1,30})?|what we(?:'ll| will| can)? (?:offer|give)(?: .{1,20})?|what(?:'s| is) in it for you|we offer|why (?:join|work (?:for|with|at)) .{1,30}|what you(?:'ll| will)? (?:get|receive))$/,
  ],
  [
    'process',
    /^(?:how to apply(?: .{1,30})?|apply(?: now| for this (?:job|position|role))?|application process|closing date|(?:interview|recruitment|selection) process|to apply)$/,
  ],
  [
    'employer',
    /^(?:about (?:us|the (?:company|team|employer))|who we are|(?:the |our )?company(?: description| overview| profile)?)$/,
  ],
]

/** A word that every heading above has: spares most headings of most pages all other work. */
const HINT =
  /respons|dut(?:y|ies)|accountab|task|role|job|position|post|opportunit|activit|requir|qualif|criteria|skill|experience|expert|compet|profile|knowledge|spec|you|look|have|bonus|candidate|expect|need|benefit|perk|reward|remun|compens|salary|offer|why|apply|application|closing|process|about|who|company/i

const PHRASES: readonly RegExp[] = [
  /\byou(?:'ll| will) (?:be|have|work|need|join|help|also)\b/,
  /\b(?:we(?:'re| are)|is) (?:currently )?(?:looking for|seeking|hiring|recruiting)\b/,
  /\b(?:successful|ideal|suitable|right) (?:candidate|applicant|person)|\bcandidates? (?:will|must|should)\b/,
  /\b(?:years?'?|proven|previous|hands-on|working|demonstrable) (?:of )?(?:\w+ )?experience\b|\bexperience (?:in|with|of|working)\b/,
  /\bresponsible for\b|\breport(?:ing|s)? to\b/,
  /\bjoin (?:our|the|us|a)\b|\bour team\b/,
  /\b(?:full|part)[- ]time\b|\bpermanent\b|\bfixed[- ]term\b/,
  /\bsalary\b|\bper annum\b|[£$€]\s?\d{2,3}(?:,\d{3}|k)\b/,
  /\bapply (?:now|online|by|for|today|here|directly|with)\b|\bto apply\b|\byour cv\b|\bsend (?:us )?(?:your|a) (?:cv|resume|application)\b/,
  /\bdegree in\b|\b(?:bachelor|master)'?s?\b|\bknowledge of\b|\bability to\b/,
]

const TITLE =
  /\b(?:job|jobs|vacancy|vacancies|hiring|careers?|position|engineer|developer|manager|officer|assistant|analyst|consultant|scientist|researcher?|fellow|lecturer|nurse|teacher|designer|administrator|coordinator|director|specialist|technician|architect|head of|lead|advis[eo]r|executive|accountant|apprentice|intern|graduate)\b/

const ENOUGH_WORDS = 80
const ENOUGH_POINTS = 6
const MOST_LOOKED_AT = 300
/** A page of more elements than this is not looked at: looking itself would be felt. */
const MOST_ON_PAGE = 12_000
const LONGEST_HEADING = 90
const LONGEST_LINK = 300
/** Nor is a text of more code units than this, though its elements be few. */
const LONGEST_TEXT = 200_000
/** An advert is short: a root of more elements than this is a list or a whole site. */
const MOST_ELEMENTS = 2500

const HEADING_LIKE = 'h1,h2,h3,h4,h5,h6,strong,b,dt,th,legend,label,summary,u'

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–•*:]+|[\s:.\-–…?!]+$/g, '')

function groupOf(element: Element): Group | undefined {
  // Most paragraphs show by their first piece that they are too long; their whole text need not be put together.
  if ((element.firstChild?.nodeValue?.length ?? 0) > LONGEST_HEADING) return undefined
  const text = element.textContent ?? ''
  if (text.length < 4 || text.length > LONGEST_HEADING) return undefined
  if (!HINT.test(text)) return undefined
  const words = plain(text)
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0]
}

/** A heading in a link or a menu is no part of an advert; a link never closed holds the whole page, so it is none. */
function leadsElsewhere(element: Element): boolean {
  const link = element.closest('a[href],nav,[role=navigation]')
  return link !== null && (link.localName !== 'a' || (link.textContent ?? '').length < LONGEST_LINK)
}

type Signs = ReadonlyMap<Group, readonly Element[]>

function collect(elements: Iterable<Element>): Signs {
  const found = new Map<Group, Element[]>()
  let looked = 0
  for (const element of elements) {
    looked += 1
    if (looked > MOST_LOOKED_AT) break
    const group = groupOf(element)
    if (group === undefined || leadsElsewhere(element)) continue
    const others = found.get(group)
    if (others === undefined) found.set(group, [element])
    // The same words in a heading and its <strong> are one sign.
    else if (!others.some((other) => other.contains(element))) others.push(element)
  }
  return found
}

const says = (signs: Signs): boolean => signs.has('duties') || signs.has('requirements')

/** The smallest element that holds all the signs. */
function commonRoot(elements: readonly Element[]): Element | undefined {
  let root = elements[0]?.parentElement ?? undefined
  while (root !== undefined && !elements.every((element) => root?.contains(element)))
    root = root.parentElement ?? undefined
  return root
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Widens to the parent while that adds prose and not the rest of the page. */
function widen(root: Element): Element {
  let best = root
  let words = wordsIn(best.textContent ?? '')
  for (
    let parent = root.parentElement;
    parent !== null && parent.localName !== 'body';
    parent = parent.parentElement
  ) {
    const text = parent.textContent ?? ''
    if (text.length > LONGEST_TEXT) break
    const more = wordsIn(text)
    if (words >= ENOUGH_WORDS && more > words * 1.5) break
    best = parent
    words = more
  }
  return best
}

/** A link or button to apply by. */
function offersToApply(body: HTMLElement): boolean {
  let looked = 0
  for (const control of body.querySelectorAll('a[href],button,input[type=button],input[type=submit]')) {
    looked += 1
    if (looked > MOST_LOOKED_AT) return false
    if (/^\s*(?:apply\b|i'm interested)/i.test(control.getAttribute('value') ?? control.textContent ?? ''))
      return true
  }
  return false
}

interface Look {
  readonly root: Element
  readonly points: number
}

/** The advert that the page looks like, or undefined. Looks at headings first, at text only below them. */
export function looksLikeAdvert(document: Document): Look | undefined {
  const { body } = document
  // Asking for one element by number stops there; asking for their count walks them all.
  if (body === null || body.getElementsByTagName('*').item(MOST_ON_PAGE) !== null) return undefined
  let signs = collect(body.querySelectorAll(HEADING_LIKE))
  if (!says(signs)) signs = collect(body.getElementsByTagName('p'))
  if (!says(signs)) return undefined
  // The same part twice and again is a list of adverts.
  if ([...signs.values()].some((elements) => elements.length > 4)) return undefined
  const found = commonRoot([...signs.values()].flat())
  if (found === undefined) return undefined
  if (found.getElementsByTagName('*').item(MOST_ELEMENTS) !== null) return undefined
  if ((found.textContent ?? '').length > LONGEST_TEXT) return undefined
  const root = widen(found)
  const text = plain(visibleText(root))
  if (wordsIn(text) < ENOUGH_WORDS) return undefined
  let points = 0
  for (const group of signs.keys()) points += group === 'duties' || group === 'requirements' ? 2 : 1
  if (TITLE.test(plain(`${document.title} ${body.querySelector('h1')?.textContent ?? ''}`))) points += 1
  if (offersToApply(body)) points += 1
  points += Math.min(4, PHRASES.filter((phrase) => phrase.test(text)).length)
  return points >= ENOUGH_POINTS ? { root, points } : undefined
}
