import { FACTS, JOB } from './advert-words.ts'
import { groupOfHeading, plain } from './heading-group.ts'
import { isHeadingOfAnother, isTitledOtherwise, speaksOtherwise } from './otherwise.ts'
import { HEADING_LIKE, LONGEST_HEADING, leadsElsewhere, MOST_LOOKED_AT } from './signs.ts'

/** What is known of jobs and of what is like them, beyond the headings and words that adverts share. */
export interface Judge {
  /** Whether a title in plain text names a job. */
  readonly isJob: (title: string) => boolean
  /** Whether a page with these titles and this text is something else. All in plain text. */
  readonly isAnother: (heading: string, ownTitle: string, text: string) => boolean
  /** The title of the advert in a place, where the page's may be that of a list beside it. */
  readonly titleIn: (place: Element, title: string) => string
  /** Labels of a job's facts in a place, each once, and headings that no advert has. */
  readonly labels: (place: Element) => { readonly facts: number; readonly others: number }
}

/** Headings of other things count up to this often. */
const MOST_OTHERS = 2

function labels(place: Element): { facts: number; others: number } {
  const facts = new Set<RegExp>()
  let others = 0
  let looked = 0
  for (const element of place.querySelectorAll(`${HEADING_LIKE},td,p,li`)) {
    looked += 1
    if (looked > MOST_LOOKED_AT) break
    const text = element.textContent ?? ''
    if (text.length < 3 || text.length > LONGEST_HEADING) continue
    // "Pay: £12 an hour"
    const label = plain(text.replace(/:[\s\S]*/, ''))
    const fact = FACTS.find((pattern) => pattern.test(label))
    if (fact !== undefined) facts.add(fact)
    else if (isHeadingOfAnother(plain(text)) && !leadsElsewhere(element)) others += 1
  }
  return { facts: facts.size, others: Math.min(MOST_OTHERS, others) }
}

/** Beside a list, whose title is the page's, an advert has a lower heading of its own. */
function titleIn(place: Element, title: string): string {
  if (!isTitledOtherwise(title, '')) return title
  const own = [...place.querySelectorAll('h2')].map((heading) => plain(heading.textContent ?? ''))
  return own.find((words) => JOB.test(words) && groupOfHeading(words) === undefined) ?? title
}

export const STRICT: Judge = {
  titleIn,
  isJob: (title) => JOB.test(title),
  isAnother: (heading, ownTitle, text) => isTitledOtherwise(heading, ownTitle) || speaksOtherwise(text),
  labels,
}
