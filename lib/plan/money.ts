export type Period = 'year' | 'month' | 'week' | 'day' | 'hour'

/** A sum of money, or a range of two, as written. */
export interface Amount {
  readonly start: number
  readonly end: number
  /** The smaller and the larger end of a range, in whole units of the currency; the same for one sum. */
  readonly least: number
  readonly most: number
  readonly range: boolean
  readonly period: Period | undefined
}

const NUMBER = String.raw`(?:\d{1,3}(?:[,.'\u2009 ]\d{3})+(?:\.\d{2})?|\d{1,2}(?:,\d{2})+,\d{3}|\d+(?:\.\d{1,2})?)`
const THOUSANDS = String.raw`(?:\s?(?:k\b|K\b|lakhs?\b|lacs?\b|LPA\b))`
const SIGN = String.raw`(?:£|€|\$|₹|¥|zł|\b(?:GBP|EUR|USD|AUD|CAD|NZD|CHF|CZK|PLN|SEK|NOK|DKK|INR|SGD|HKD|ZAR|AED|Rs\.?)|(?<![\p{L}\d])R(?=\d))`
const TO = String.raw`\s?(?:-|–|—|to|and(?= ?[£€$₹])|up to)\s?`
const AMOUNT = new RegExp(
  String.raw`${SIGN}\s?(${NUMBER}${THOUSANDS}?)(?:${TO}(?:${SIGN}\s?)?(${NUMBER}${THOUSANDS}?))?|(?<![\d.,])(${NUMBER}${THOUSANDS}?)(?:${TO}(${NUMBER}${THOUSANDS}?))?\s?(?:${SIGN}|euros?\b|pounds?\b|dollars?\b|Kč|zł|kr\b)`,
  'gu',
)

const PERIODS: readonly (readonly [Period, string])[] = [
  [
    'year',
    String.raw`(?:\b(?:per|an?|each|every)|\/)\s?(?:annum|year|yr)\b|\bp\.?\s?a\b|\bannual(?:ly)?\b|\byearly\b|\bLPA\b|\blakhs?\b`,
  ],
  [
    'month',
    String.raw`(?:\b(?:per|a|each|every)|\/)\s?(?:calendar )?(?:month|mo\b)|\bp\.?\s?m\b|(?<!\bpaid )\bmonthly\b`,
  ],
  ['week', String.raw`(?:\b(?:per|a|each|every)|\/)\s?(?:week|wk\b)|(?<!\bpaid )\bweekly\b`],
  [
    'day',
    String.raw`(?:\b(?:per|a|each|every)|\/)\s?(?:day\b|d\b)|\bp\.?\s?d\b|\bdaily\b|\bday rate\b|\b(?:per|a|each) (?:shift|session)\b`,
  ],
  ['hour', String.raw`(?:\b(?:per|an?|each|every)|\/)\s?(?:hour|hr\b|h\b)|\bp\.?\s?h\b|\bhourly\b`],
]
const AFTER = PERIODS.map(
  ([period, words]) => [period, new RegExp(`^[^.;|£$€]{0,24}?(?:${words})`, 'i')] as const,
)
const BEFORE = PERIODS.map(
  ([period, words]) => [period, new RegExp(`(?:${words})[^.;|£$€]{0,30}$`, 'i')] as const,
)

/** "£58.000", "38k", "18 lakh" as a number. */
function worthOf(written: string): number {
  const value = Number(
    written.replace(/[,.'\u2009 ](?=\d{3}(?!\d))|,(?=\d{2},)/g, '').replace(/[^\d.]+/g, ''),
  )
  if (/k/i.test(written) && !/la/i.test(written)) return value * 1000
  return /l(?:akh|ac|pa)/i.test(written) ? value * 100_000 : value
}

/** In "30-35k" the thousands of the larger end are those of the smaller too. */
function endsOf(low: string, high: string | undefined): { least: number; most: number } {
  const one = worthOf(low)
  if (high === undefined) return { least: one, most: one }
  const other = worthOf(high)
  const scaled = one < 1000 && other >= 100 * one ? one * 1000 : one
  return { least: Math.min(scaled, other), most: Math.max(one, other) }
}

function amountOf(text: string, match: RegExpExecArray): Amount {
  const [whole, a, b, c, d] = match
  const low = a ?? c ?? ''
  const high = b ?? d
  const end = match.index + whole.trimEnd().length
  const after = text.slice(end, end + 60)
  const before = text.slice(Math.max(0, match.index - 60), match.index)
  const lakhs = /lakhs?|LPA/i.test(whole)
  const period =
    AFTER.find(([, pattern]) => pattern.test(after))?.[0] ??
    BEFORE.find(([, pattern]) => pattern.test(before))?.[0]
  return {
    start: match.index,
    end,
    ...endsOf(low, high),
    range: high !== undefined,
    period: period ?? (lakhs ? 'year' : undefined),
  }
}

/** All sums of money in a text, in order, each with the time that it is for. */
export const amountsIn = (text: string): Amount[] =>
  [...text.matchAll(AMOUNT)].map((match) => amountOf(text, match))
