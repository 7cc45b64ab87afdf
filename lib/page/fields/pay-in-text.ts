import { visibleText } from '../notice/visible-text.ts'
import type { ShortLine } from './short-lines.ts'

const AMOUNT = String.raw`(?:[£$€]\s?\d[\d,.]*k?|\d[\d,. ]*\d\s?k?\s?(?:EUR|GBP|USD|CZK|PLN|CHF|euros?|pounds))`
const AFTER = String.raw`(?:\s(?:gross|net|a year|per (?:year|annum|hour|day|month)|an hour|p\.?a\.?|\([^()]{2,30}\)))*`
const NEXT = String.raw`(?:\s?(?:-|–|to|and|/|up to)\s?(?:${AMOUNT}|\d[\d,.]*k?)${AFTER})`

/** Pay is named first; sums of other things (turnover, prizes) stand in many adverts too. */
const PAY = new RegExp(
  String.raw`\b(?:salar(?:y|ies)|pays?|wages?|compensation|remuneration)\b[^.!?\d£$€]{0,40}?((?:(?:from|between|up to) )?${AMOUNT}${AFTER}${NEXT}{0,2})`,
  'i',
)

/** The pay that the advert's own words state, as they state it. */
export function payInText(root: Element): string | undefined {
  const text = visibleText(root).replace(/\s+/g, ' ')
  return (PAY.exec(text)?.[1] ?? BY_THE_HOUR.exec(text)?.[0])?.trim()
}

/** Nothing else is counted like this. */
const BY_THE_HOUR =
  /£\s?\d{1,2}(?:\.\d\d)?(?:\s?(?:-|–|to)\s?£?\d{1,2}(?:\.\d\d)?)?\s(?:an|per) hour\b|£\s?\d{2,3},\d{3}(?:\s?(?:-|–|to)\s?£?\d{2,3},\d{3})?\s(?:per annum|p\.?a\b\.?|pro rata|fte)/i

const PER = String.raw`(?:\s?(?:per|a|an|/|p)\.?\s?(?:annum|year|yr|month|week|day|hour|hr|a\.?|h\.?)\b\.?)`
const LINE = new RegExp(
  String.raw`^(?:(?:up to|from|circa|c\.?|£?\s?ote|salary|pay)\s)?${AMOUNT}${PER}?(?:\s?(?:-|–|to)\s?(?:${AMOUNT}|\d[\d,.]*k?)${PER}?)?(?:\s?(?:\+|plus|,|pro rata|gross|dependent|depending|\()[^.!?]{0,40})?$`,
  'i',
)

/** The first line near the title that is an amount and no more. Millions are no pay. */
export const payInLines = (lines: readonly ShortLine[]): string | undefined =>
  lines.find(({ text }) => LINE.test(text) && !/\d\s?(?:m|bn)\b|million/i.test(text))?.text
