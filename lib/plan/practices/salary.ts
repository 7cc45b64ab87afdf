import type { Span } from '../../model/finding.ts'
import type { AdvertView, Sentence } from '../advert-view.ts'
import { type Amount, amountsIn, type Period } from '../money.ts'
import { DUTY, type PracticeCheck, result } from '../practice-check.ts'

/** A figure with no currency is pay only right after a word for pay: "Salary range: 160-180k". */
const BARE =
  /\b(?:salary|pay|wage|compensation|ote|ctc)\b[^.;]{0,30}?\b(?!401)(?:\d{2,3}(?:,\d{3}|\s?k\b)|\d{2,3}\s?(?:-|–|to)\s?\d{2,3}\s?k\b)|^\W*\d{2,3}\s?k?\s?(?:-|–|to)\s?\d{2,3}\s?k\b|^\W*(?:salary|pay|wage|hourly rate|rate of pay) ?[:|–-] ?\d{1,2}\.\d{2}\b/i

const PAY =
  /\b(?:salar(?:y|ies)|pay|pays|paid|paying|wages?|compensation|remuneration|stipend|ote|earn(?:ings|ing)?|rates?|ctc|gross|base|pro[- ]rata|fte|doe|starting|start on|band|grade|scale|spine|package|income)\b/i
const PAY_HEADING = /\b(?:salary|pay|compensation|remuneration|package)\b/i
/** So near to the figure that nothing else can be meant. */
const PAY_RIGHT_BEFORE = /\b(?:salary|pay|wage|ote|compensation|rate|base|remuneration)\b[^.;]{0,40}$/i

/** Money that is the firm's, its customers' or a perk. */
const OTHER_BEFORE =
  /\b(?:rais(?:ed|ing)|funding|funded|backed|series [a-e]|revenues?|turnover|budgets?(?! for (?:this|the) (?:role|position|post|job))|saves?|saved|savings?|refer|referral|refund|assets|invest\w*|valu(?:ed|ation)|worth|market|sales of|sells?|priced|grants?|fees?(?! for (?:this|the) (?:\w+ )?(?:role|job|post|position|work|contract))|costs?|deduct\w*|prize|donat\w+|discount\w*|vouchers?|fund(?:s|raising)?|portfolio|contracts? (?:of|worth)|sign[- ]?on|signing|relocation|welcome bonus|bonus(?:es)? (?:of|up to)|allowances?|contribut\w+|towards?|expectations?|expenses|processed|transactions?|acquired|sold|loans?|cards?|study|child-?care|tickets?|reimburs\w*|insurance|health|perks?|cash ?plan|conditions)\b/i
const OTHER_AFTER =
  /^\s?(?:m\b|mn\b|bn\b|million|billion|trillion|[^,;.|]{0,40}?\b(?:bonus|allowance|budget|vouchers?|credits?|referral|sign[- ]on|towards?|turnover|revenue|funding|fund|grant|savings|stipend|contribution|gym|wellness|reimbursement|deposit|discount|relocation|deducted|benefits)\b)/i

const EARNS_FOR_OTHERS =
  /\byou(?:'ll| will) (?:\w+ )?(?:raise|manage|handle|sell|generate|oversee|control|bring in|win)\b/i

/** What anyone could be paid, in pounds, euros or dollars; smaller currencies only run higher. */
const LEAST: Readonly<Record<Period, number>> = { year: 8000, month: 500, week: 100, day: 40, hour: 4 }
const MOST_A_YEAR = 20_000_000
const MOST_AN_HOUR = 500

function isPay(amount: Amount, text: string, heading: string, alone: boolean): boolean {
  const { start, end, most, range, period } = amount
  const before = text.slice(Math.max(0, start - 160), start)
  const after = text.slice(end, end + 60)
  // "£30,000 plus bonus": what is added is not what the figure is.
  if (OTHER_AFTER.test(after.replace(/(?:\bplus\b|\bwith\b|\+|^\s?and\b).*/i, ''))) return false
  if (!PAY_RIGHT_BEFORE.test(before) && OTHER_BEFORE.test(before)) return false
  if (!PAY_RIGHT_BEFORE.test(before) && EARNS_FOR_OTHERS.test(text)) return false
  // "You will process 300 invoices a week, most under £500."
  if (most < LEAST.year && DUTY.test(text) && !PAY.test(before)) return false
  if (period !== undefined) return most >= LEAST[period] && most <= MOST_A_YEAR
  const named = PAY.test(before.slice(-60)) || PAY.test(after.slice(0, 40)) || PAY_HEADING.test(heading)
  if (most >= LEAST.year)
    return most <= MOST_A_YEAR && (named || range || alone || /k/i.test(text.slice(start, end)))
  // "£11.40 - £12.10" on a line of its own, or under a word for pay: by the hour.
  return (
    most >= LEAST.hour &&
    most <= MOST_AN_HOUR &&
    (named || (alone && range)) &&
    /\d\.\d\d\b/.test(text.slice(start, end))
  )
}

/** Pay as an advert states it; no span when only a field of the page says it. */
interface StatedPay {
  readonly span: Span | undefined
  readonly least: number
  readonly most: number
  /** "Up to £50,000": where it begins is not said. */
  readonly openBelow: boolean
}

const UP_TO = /\b(?:up to|maximum(?: of)?|max\.?|to a maximum of)\s?$/i

const statedBy = (amount: Amount, text: string, span: Span | undefined): StatedPay => ({
  span,
  least: amount.least,
  most: amount.most,
  openBelow: !amount.range && UP_TO.test(text.slice(Math.max(0, amount.start - 30), amount.start)),
})

function payOf(sentence: Sentence, heading: string, alone: boolean): StatedPay[] {
  const { text } = sentence
  if (!/\d/.test(text)) return []
  const amount = amountsIn(text).find((one) => isPay(one, text, heading, alone))
  const at = amount ?? bareIn(text)
  if (at === undefined) return []
  const span = { block: sentence.block.id, start: sentence.start + at.start, end: sentence.start + at.end }
  return [statedBy(at, text, span)]
}

/** The numbers of "Salary range: 160-180k", read as if a currency stood before them. */
function bareIn(text: string): Amount | undefined {
  const bare = BARE.exec(text)
  if (bare === null) return undefined
  const from = bare.index + bare[0].search(/\d/)
  const [amount] = amountsIn(`£${text.slice(from, from + 40)}`)
  return amount && { ...amount, start: bare.index, end: bare.index + bare[0].length }
}

/** All statements of pay, one a sentence; what a field of the page says only where the text says nothing. */
export function payIn(view: AdvertView): StatedPay[] {
  const inText = view.blocks.flatMap(({ heading, text, sentences }) =>
    sentences.flatMap((sentence) => payOf(sentence, heading, text.length < 60)),
  )
  if (inText.length > 0) return inText
  const field = view.document.fields.salary ?? ''
  return amountsIn(field).map((amount) => statedBy(amount, field, undefined))
}

/** An amount of money that is the pay; "competitive" is none. */
export const salary: PracticeCheck = {
  id: 'salary',
  assess(view) {
    const evidence = payIn(view).flatMap(({ span }) => span ?? [])
    return result('salary', evidence, evidence.length > 0 || /\d/.test(view.document.fields.salary ?? ''))
  },
}
