import type { JobFields } from '../../model/advert.ts'
import type { ShortLine } from './short-lines.ts'

/*
 * The facts of a job beside its title, told by the names that pages give to their elements: class="job-location",
 * data-testid="companyName", itemprop="baseSalary". Asked only for fields that nothing else has stated.
 */

type Named = 'employer' | 'location' | 'salary'

/** Words of a name that say what the element holds. */
const HOLDS: ReadonlyMap<string, Named> = new Map([
  ...['company', 'companyname', 'employer', 'employername', 'organization', 'organisation'].map(
    (word) => [word, 'employer'] as const,
  ),
  ...['advertiser', 'recruiter', 'org', 'orgname', 'hiringorganization'].map(
    (word) => [word, 'employer'] as const,
  ),
  ...['location', 'locations', 'joblocation', 'city', 'town', 'workplace', 'locality'].map(
    (word) => [word, 'location'] as const,
  ),
  ...['salary', 'basesalary', 'pay', 'payrange', 'compensation', 'remuneration', 'wage'].map(
    (word) => [word, 'salary'] as const,
  ),
])

/** Words of the names of what is round about: pictures, links, boxes to search by, other adverts. */
const NOT_THE_FACT =
  /^(?:logos?|icons?|labels?|search|filters?|maps?|similar|related|recommended|alerts?|desc|description|about|reviews?|ratings?|size|count|jobs|nav|menu|footer|select|form|input|button|btn|img|image|tooltip|modal|dropdown|list|website|url|sr|hidden|heading|banner|cookie|profile|benefits?|culture|posted|age)$/

/** Attributes in which pages give names. */
const NAMING =
  /^(?:class|id|itemprop|slot|data-(?:test-?id|test|qa|ui|automation(?:-id)?|at|hook|field|cy|tag|[\w-]*property-?id))$/

const MOST_CANDIDATES = 60
const LONGEST: Readonly<Record<Named, number>> = { employer: 60, location: 100, salary: 90 }
/** As often as this, a name belongs to the cards of a list. */
const IN_A_LIST = 3

/** The last word of a name that says what is held, unless a later one says that it is something round about. */
function heldBy(name: string): Named | undefined {
  let held: Named | undefined
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  for (const word of words) {
    if (NOT_THE_FACT.test(word)) return undefined
    held = HOLDS.get(word) ?? held
  }
  return held
}

function namedField(element: Element): Named | undefined {
  for (const { name: attribute, value } of element.attributes) {
    if (!NAMING.test(attribute) || value.length > 300) continue
    for (const name of attribute === 'class' ? value.split(/\s+/) : [value]) {
      const held = heldBy(name)
      if (held !== undefined) return held
    }
  }
  return undefined
}

/** How far up a name is looked for. */
const MOST_AROUND = 3

/** A name on an element that holds nothing but this one. */
function namedAround({ parentElement: around }: Element, climbed = 1): Named | undefined {
  if (around === null || around.childElementCount > 1) return undefined
  const isText = ({ nodeType, nodeValue }: ChildNode) => nodeType === 3 && /\S/.test(nodeValue ?? '')
  if ([...around.childNodes].some(isText)) return undefined
  return namedField(around) ?? (climbed < MOST_AROUND ? namedAround(around, climbed + 1) : undefined)
}

const LABEL =
  /^(?:job |work |office )?(?:locations?|company|employer|organi[sz]ation|salary|pay|compensation)\s*(?::\s*|\s(?=\p{Lu}|\p{Sc}))/iu

const NO_FACT =
  /^(?:apply|search|view|see|show|hide|share|save|map|company|employer|locations?|salary|pay|sign in|log ?in|all locations|home|careers?|jobs?|follow|website|visit|n\/a|none|not (?:specified|disclosed|stated))\b/i

function fits(field: Named, text: string): boolean {
  if (text.length < 2 || text.length > LONGEST[field] || NO_FACT.test(text)) return false
  if (field === 'salary') return /\d|competitive|negotiable|unpaid|voluntary|\bband\b|\bgrade\b/i.test(text)
  if (!/\p{L}{2}/u.test(text)) return false
  // A sentence is no name and no place.
  return !/[!?]$|\w{3,}\. \p{Lu}/u.test(text)
}

interface Candidate {
  readonly field: Named
  readonly text: string
  readonly isBefore: boolean
  readonly name: string
}

/** What elements beside the title or around the text are named after and show; only the fields that are `wanted`. */
export function namedFields(
  lines: readonly ShortLine[],
  title: Element | undefined,
  wanted: ReadonlySet<keyof JobFields>,
): Partial<JobFields> {
  const candidates: Candidate[] = []
  for (const { element, text } of lines) {
    if (candidates.length >= MOST_CANDIDATES) break
    const field = namedField(element) ?? namedAround(element)
    if (field === undefined || !wanted.has(field)) continue
    const fact = (element.getAttribute('content') ?? text).replace(LABEL, '')
    if (!fits(field, fact)) continue
    const isBefore =
      title !== undefined && (title.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
    const name = `${field} ${element.localName} ${element.getAttribute('class') ?? ''}`
    candidates.push({ field, text: fact, isBefore, name })
  }
  const times = (name: string) => candidates.filter((one) => one.name === name).length
  const single = candidates.filter(({ name }) => times(name) < IN_A_LIST)
  const found = new Map<Named, string>()
  // What stands before the title is more often the site's than the job's.
  for (const { field, text } of [...single.filter(({ isBefore }) => !isBefore), ...single])
    if (!found.has(field)) found.set(field, text)
  return Object.fromEntries(found)
}
