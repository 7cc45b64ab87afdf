import type { JobFields } from '../model/advert.ts'
import { employerInPage } from './employer-in-page.ts'
import { shownText, tidy } from './field-text.ts'
import { payInText } from './pay-in-text.ts'
import { placeInText } from './place-in-text.ts'

/** Labels that pages put before the facts of a job; whole labels only, in lower case. */
const LABELS: readonly (readonly [keyof JobFields, RegExp])[] = [
  ['title', /^(?:job|position|role|vacancy|post)(?: posting)? title$/],
  [
    'employer',
    /^(?:company|employer|organi[sz]ation|institution)(?:\s?\/\s?company)?(?: name)?$|^hiring organi[sz]ation$/,
  ],
  [
    'location',
    /^(?:(?:job|work|office|primary|main) )?locations?(?: name)?$|^(?:place of work|work ?place|where|city|cities|town|based (?:in|at)|office)$/,
  ],
  [
    'salary',
    /^(?:(?:base |annual |basic )?(?:salary|pay|wage|remuneration|compensation|rate)(?: (?:range|band|details|per (?:year|hour|annum)))?)$/,
  ],
  ['closingDate', /^(?:closing date|apply (?:by|before)|(?:application )?deadline|closes)$/],
  [
    'employmentType',
    /^(?:(?:contract|job|employment|position) type|type of (?:job|contract|employment)|contract|working pattern|hours)$/,
  ],
]

const LONGEST_LABEL = 40
const LONGEST_VALUE = 120
const MOST_LOOKED_AT = 800
/** A label and its value have hardly more elements in them; the text of larger ones need not be put together. */
const MOST_INSIDE = 3
const LABEL_LIKE = 'dt, th, td, strong, b, label, h2, h3, h4, h5, h6, span, p, li, div'

const nameOf = (label: string): keyof JobFields | undefined => {
  const words = label.toLowerCase().replace(/\s*:\s*$/, '')
  return LABELS.find(([, pattern]) => pattern.test(words))?.[0]
}

/** The text that follows a label: beside it in its line, in the next element, or in the next cell. */
function valueAfter(label: Element): string {
  const beside = label.nextSibling?.nodeType === 3 ? tidy(label.nextSibling.nodeValue ?? '') : ''
  if (beside !== '') return beside
  for (
    let at: Element | null = label, climbed = 0;
    at !== null && climbed < 3;
    at = at.parentElement, climbed++
  ) {
    const next = shownText(at.nextElementSibling)
    if (next !== '') return next
    // A label alone in its element stands for the element.
    if (shownText(at.parentElement).length > LONGEST_LABEL) return ''
  }
  return ''
}

const NEEDED = ['title', 'employer', 'location', 'salary'] as const

/** What labels in the page say of the job; then the employer and the place that the page names without one. */
export function fieldsInText(
  document: Document,
  root: Element | undefined,
  known: Partial<JobFields>,
): Partial<JobFields> {
  if (root === undefined || NEEDED.every((name) => known[name] !== undefined)) return {}
  const found = new Map<keyof JobFields, string>()
  const take = (name: keyof JobFields, value: string) => {
    // The label is a heading itself, and the next heading follows it at once.
    if (/^(?:about|what|who|how|why) /i.test(value)) return
    if (value !== '' && value.length <= LONGEST_VALUE && !found.has(name) && nameOf(value) === undefined)
      found.set(name, value)
  }
  const near = root.closest('main, article, [role=main]') ?? root.parentElement ?? root
  let looked = 0
  for (const place of [root, near]) {
    for (const element of place.querySelectorAll(LABEL_LIKE)) {
      looked += 1
      if (looked > MOST_LOOKED_AT) break
      if (element.childElementCount > MOST_INSIDE) continue
      if ((element.firstChild?.nodeValue?.length ?? 0) > LONGEST_LABEL + LONGEST_VALUE) continue
      const text = element.textContent ?? ''
      if (text.length > LONGEST_LABEL + LONGEST_VALUE) continue
      const line = tidy(text)
      const colon = line.indexOf(':')
      const name = nameOf(colon > 0 ? line.slice(0, colon) : line)
      if (name !== undefined)
        take(name, colon > 0 && colon < line.length - 1 ? tidy(line.slice(colon + 1)) : valueAfter(element))
    }
  }
  const employer =
    found.get('employer') ?? known.employer ?? employerInPage(document, known.title ?? found.get('title'))
  if (employer !== undefined && employer !== '') found.set('employer', employer)
  if (!found.has('location') && known.location === undefined) {
    const place = placeInText(root, document)
    if (place !== undefined) found.set('location', place)
  }
  if (!found.has('salary') && known.salary === undefined) {
    const pay = payInText(root)
    if (pay !== undefined) found.set('salary', pay)
  }
  return Object.fromEntries(found)
}
