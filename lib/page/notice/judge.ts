import { FACTS, JOB } from './advert-words.ts'
import { groupOfHeading, plain } from './heading-group.ts'
import { isHeadingOfAnother, isTitledOtherwise, speaksOtherwise } from './otherwise.ts'
import { HEADING_LIKE, LONGEST_HEADING, leadsElsewhere, MOST_LOOKED_AT } from './signs.ts'

/** Headings of other things count up to this often. */
const MOST_OTHERS = 2

/** Labels of a job's facts in a place, each once, and headings that no advert has. */
export function labels(place: Element): { facts: number; others: number } {
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

/** The title of the advert in a place: beside a list, whose title is the page's, an advert has a lower heading of its own. */
export function titleIn(place: Element, title: string): string {
  if (!isTitledOtherwise(title, '')) return title
  const own = [...place.querySelectorAll('h2')].map((heading) => plain(heading.textContent ?? ''))
  return own.find((words) => JOB.test(words) && groupOfHeading(words) === undefined) ?? title
}

/** Whether a title in plain text names a job. */
export const isJob = (title: string): boolean => JOB.test(title)

/** Whether a page with these titles and this text is something else. All in plain text. */
export const isAnother = (heading: string, ownTitle: string, text: string): boolean =>
  isTitledOtherwise(heading, ownTitle) || speaksOtherwise(text)
