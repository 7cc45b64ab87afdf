import { visibleText } from '../notice/visible-text.ts'

const AMOUNT = String.raw`(?:[£$€]\s?\d[\d,.]*k?|\d[\d,. ]*\d\s?k?\s?(?:EUR|GBP|USD|CZK|PLN|CHF|euros?|pounds))`
const AFTER = String.raw`(?:\s(?:gross|net|a year|per (?:year|annum|hour|day|month)|an hour|p\.?a\.?|\([^()]{2,30}\)))*`
const NEXT = String.raw`(?:\s?(?:-|–|to|and|/|up to)\s?(?:${AMOUNT}|\d[\d,.]*k?)${AFTER})`

/** Pay is named first; sums of other things (turnover, prizes) stand in many adverts too. */
const PAY = new RegExp(
  String.raw`\b(?:salar(?:y|ies)|pay|wages?|compensation|remuneration)\b[^.!?\d£$€]{0,40}?((?:(?:from|between|up to) )?${AMOUNT}${AFTER}${NEXT}{0,2})`,
  'i',
)

/** The pay that the advert's own words state, as they state it. */
export const payInText = (root: Element): string | undefined =>
  PAY.exec(visibleText(root).replace(/\s+/g, ' '))?.[1]?.trim()
