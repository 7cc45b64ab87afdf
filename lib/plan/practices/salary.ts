import type { Span } from '../../model/finding.ts'
import type { Sentence } from '../advert-view.ts'
import { type Amount, amountsIn, type Period } from '../money.ts'
import { type PracticeCheck, result } from '../practice-check.ts'

/** A figure with no currency is pay only right after a word for pay: "Salary range: 160-180k". */
const BARE =
  /\b(?:salary|pay|wage|compensation|ote|ctc)\b[^.;]{0,30}?\b(?!401)(?:\d{2,3}(?:,\d{3}|\s?k\b)|\d{2,3}\s?(?:-|–|to)\s?\d{2,3}\s?k\b)/i

const PAY =
  /\b(?:salar(?:y|ies)|pay|pays|paid|paying|wages?|compensation|remuneration|stipend|ote|earn(?:ings|ing)?|rates?|ctc|gross|base|pro[- ]rata|fte|doe|starting|start on|band|grade|scale|spine|package|income)\b/i
const PAY_HEADING = /\b(?:salary|pay|compensation|remuneration|package)\b/i
/** So near to the figure that nothing else can be meant. */
const PAY_RIGHT_BEFORE = /\b(?:salary|pay|wage|ote|compensation|rate|base|remuneration)\b[^.;]{0,40}$/i

/** Money that is the firm's, its customers' or a perk. */
const OTHER_BEFORE =
  /\b(?:rais(?:ed|ing)|funding|funded|backed|series [a-e]|revenues?|turnover|budgets?(?! for (?:this|the) (?:role|position|post|job))|saves?|saved|savings?|refer|referral|refund|assets|invest\w*|valu(?:ed|ation)|worth|market|sales of|grants?|fees?|costs?|deduct\w*|prize|donat\w+|discount\w*|vouchers?|fund(?:s|raising)?|portfolio|contracts? (?:of|worth)|sign[- ]?on|signing|relocation|welcome bonus|bonus(?:es)? (?:of|up to)|allowances?|contribut\w+|towards?|expectations?|expenses|processed|transactions?|acquired|sold|loans?|cards?|study|child-?care|tickets?|reimburs\w*|insurance|health|perks?|cash ?plan|conditions)\b/i
const OTHER_AFTER =
  /^\s?(?:m\b|mn\b|bn\b|million|billion|trillion|[^,;.|]{0,40}?\b(?:bonus|allowance|budget|vouchers?|credits?|referral|sign[- ]on|towards?|turnover|revenue|funding|fund|grant|savings|stipend|contribution|gym|wellness|reimbursement|deposit|discount|relocation|deducted|benefits)\b)/i

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

function payIn({ block, start, text }: Sentence, heading: string, alone: boolean): Span[] {
  const amount = amountsIn(text).find((one) => isPay(one, text, heading, alone))
  if (amount !== undefined) return [{ block: block.id, start: start + amount.start, end: start + amount.end }]
  const bare = BARE.exec(text)
  return bare === null
    ? []
    : [{ block: block.id, start: start + bare.index, end: start + bare.index + bare[0].length }]
}

/** An amount of money that is the pay; "competitive" is none. */
export const salary: PracticeCheck = {
  id: 'salary',
  assess(view) {
    const evidence = view.blocks.flatMap(({ heading, text, sentences }) =>
      sentences.flatMap((sentence) => payIn(sentence, heading, text.length < 60)),
    )
    return result('salary', evidence, evidence.length > 0 || /\d/.test(view.document.fields.salary ?? ''))
  },
}
