import type { JobFields } from '../../model/advert.ts'
import { shownText, tidy } from './field-text.ts'
import { fieldOfLabel } from './labels.ts'
import { mayBeEmployer } from './page-title.ts'
import type { ShortLine } from './short-lines.ts'

const LONGEST_LABEL = 40
const LONGEST_VALUE = 120

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

/** A heading may have the words of a label, and a sentence follow it. */
function fits(name: keyof JobFields, value: string): boolean {
  if (value === '' || value.length > LONGEST_VALUE || fieldOfLabel(value) !== undefined) return false
  // The label is a heading itself, and the next heading follows it at once.
  if (/^(?:about|what|who|how|why|where|we|you|our|your|this|the role|apply) /i.test(value)) return false
  if (name === 'employer')
    return mayBeEmployer(value) && !/[a-z]{3}[.!?](?:\s|$)(?!.*\b(?:Ltd|Inc)\b)/.test(value)
  if (name === 'location' || name === 'title') return !/[a-z]{4}[.!?]$/.test(value)
  return true
}

/** A town and its state under labels of their own are one place. */
const TOWN = /^(?:(?:job |work )?location ?[-:–] ?)?(?:city|town)$/i
const REGION =
  /^(?:(?:job |work )?location ?[-:–] ?)?(?:state|county|province|region|country|state\/province)$/i

interface Labelled {
  readonly label: string
  readonly value: string
}

/** Several labels may follow one another in one line. */
const NEXT_LABEL = /\s+\p{Lu}\p{L}+(?: \p{L}+)?:\s.*$/u

/** What stands where values stand is none, though it be a label's word. */
const isValue = (element: Element): boolean =>
  element.localName === 'dd' ||
  (element.localName === 'td' && element.previousElementSibling?.localName === 'th')

/** The first value of a line. */
function cutBefore(values: string): string {
  const first = values.replace(NEXT_LABEL, '')
  return first === values ? values : first.replace(/[.;,]$/, '')
}

/** The lines that have the shape of a label with its value. */
function labelsIn(lines: readonly ShortLine[]): Labelled[] {
  return lines.flatMap(({ element, text }) => {
    if (isValue(element)) return []
    if (TOWN.test(text) || REGION.test(text)) return [{ label: text, value: valueAfter(element) }]
    const colon = text.indexOf(':')
    const label = colon > 0 ? text.slice(0, colon) : text
    if (label.length > LONGEST_LABEL || fieldOfLabel(label) === undefined) return []
    const isWhole = colon > 0 && colon < text.length - 1
    const value = isWhole ? cutBefore(text.slice(colon + 1)) : valueAfter(element)
    return [{ label, value: tidy(value) }]
  })
}

/** What boards tell of a page to those who share it: `twitter:label1` and `twitter:data1`. */
function* labelsShared(document: Document): Generator<Labelled> {
  for (const label of document.querySelectorAll('meta[name^="twitter:label"]')) {
    const number = (label.getAttribute('name') ?? '').slice('twitter:label'.length)
    yield {
      label: shownText(label),
      value: shownText(document.querySelector(`meta[name="twitter:data${CSS.escape(number)}"]`)),
    }
  }
}

/** What labels in these lines say of the job; the first to say it. */
export function labelledFields(document: Document, lines: readonly ShortLine[]): Partial<JobFields> {
  const found = new Map<keyof JobFields, string>()
  let town = ''
  let region = ''
  const take = ({ label, value }: Labelled) => {
    if (TOWN.test(label)) town ||= value
    if (REGION.test(label)) region ||= value
    const name = fieldOfLabel(label)
    if (name !== undefined && !found.has(name) && fits(name, value)) found.set(name, value)
  }
  for (const labelled of labelsIn(lines)) take(labelled)
  for (const labelled of labelsShared(document)) take(labelled)
  if (town !== '' && region !== '' && fits('location', `${town}, ${region}`))
    found.set('location', `${town}, ${region}`)
  return Object.fromEntries(found)
}
