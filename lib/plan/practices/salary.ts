import type { Sentence, ViewBlock } from '../advert-view.ts'
import { type PracticeCheck, result } from '../practice-check.ts'

const NUMBER = String.raw`\d{1,3}(?:[,.\u2009 ]\d{3})+(?:\.\d{2})?|\d+(?:\.\d{1,2})?`
const MONEY = String.raw`(?:£|€|\$|₹|¥|zł|\b(?:GBP|EUR|USD|AUD|CAD|NZD|CHF|CZK|PLN|SEK|NOK|DKK|INR|SGD|HKD|ZAR|AED|Rs\.?))`
const AMOUNT = new RegExp(
  String.raw`${MONEY}\s?(?:${NUMBER})\s?(?:k\b|K\b|lakhs?\b|lacs?\b|LPA\b)?|(?<![\d.,])(?:${NUMBER})\s?(?:k\b|K\b)?\s?(?:${MONEY}|euros?\b|pounds?\b|dollars?\b|Kč|zł|kr\b)`,
  'g',
)
/** A figure with no currency is pay only right after a word for pay: "Salary range: 160-180k". */
const BARE =
  /\b(?:salary|pay|wage|compensation|ote|ctc)\b[^.;]{0,30}?\b(?!401)(\d{2,3}(?:,\d{3}|\s?k\b)|\d{2,3}\s?[-–to ]{1,4}\s?\d{2,3}\s?k\b)/i

const PAY =
  /\b(?:salar(?:y|ies)|pay|pays|paid|paying|wages?|compensation|remuneration|stipend|ote|earn(?:ings|ing)?|rates?|ctc|gross|base|pro[- ]rata|fte|doe|starting|start on|band|grade|scale|spine|package|income)\b/i
const PERIOD =
  /^[^.;|£$€]{0,24}?(?:\b(?:per|an?|each|every)\s(?:annum|year|hour|day|week|month)|\bp\.?\s?[adhw]\b\.?|\/\s?(?:hr|hour|h|yr|year|day|d|month|mo|week|wk|annum)\b|\bannual(?:ly)?\b|\bhourly\b|\bdaily\b|\bmonthly\b|\bpro rata\b|\bgross\b|\bbasic\b|\bbase\b|\bote\b|\bLPA\b|\blakh)/i
/** Money that is the firm's, its customers' or a perk, not the pay. */
const OTHER_MONEY =
  /\b(?:rais(?:ed|ing)|funding|funded|backed|series [a-e]|revenues?|turnover|budgets?(?! for (?:this|the) (?:role|position|post|job))|saves?|saved|saving|savings|refer|referral|refund|assets|invest\w*|valu(?:ed|ation)|worth|market|sales of|grants?|fees?|costs?|deduct\w*|prize|donat\w+|discount\w*|vouchers?|fund(?:s|raising)?|portfolio|contracts? (?:of|worth)|sign[- ]?on|signing|relocation|welcome bonus|bonus(?:es)? (?:of|up to)|allowance (?:of|up to)|contribut\w+|towards|expectations?|expenses|processed|transactions?|acquired|sold)\b/i
const AFTER_OTHER =
  /^\s?(?:\+|m\b|mn\b|bn\b|million|billion|trillion|(?:(?!\s*(?:plus|and|with|\+))[^,;.|]{0,40}?\b(?:bonus|allowance|budget|vouchers?|credits?|referral|sign[- ]on|towards|turnover|revenue|funding|fund|grant|savings|stipend for|contribution|gym|wellness|reimbursement|deposit|discount|relocation|deducted)\b))/i

function payIn(sentence: Sentence, heading: string, whole: boolean): RegExpExecArray | undefined {
  const { text } = sentence
  for (const match of text.matchAll(AMOUNT)) {
    const before = text.slice(Math.max(0, match.index - 160), match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60)
    if (/^\s?(?:m|mn|bn|million|billion|trillion)\b/i.test(after)) continue
    if (!/[1-9]/.test(match[0])) continue
    const named =
      PAY.test(before.slice(-60)) || /\b(?:salary|pay|compensation|remuneration|package)\b/i.test(heading)
    const yearly = /\d[,. ]?\d{3}\b|\d{2,3}\s?k|lakh|lpa/i.test(match[0])
    const strong = /\b(?:salary|pay|wage|ote|compensation|rate|base)\b[^.;]{0,40}$/i.test(before)
    if (!strong && (OTHER_MONEY.test(before) || AFTER_OTHER.test(after))) continue
    if (strong && AFTER_OTHER.test(after)) continue
    const range = /^\s?(?:-|–|—|to|and|up to)\s?(?:£|€|\$|₹|[A-Z]{3})?\s?\d/.test(after)
    const salaryLike =
      (yearly && (range || whole || /\d{2,3}\s?k/i.test(match[0]))) ||
      (whole && range && /\d{1,2}\.\d{2}/.test(match[0]))
    const unit = /^\s?[a-z]*\s?(?:-|–|—|to)\s?\S{1,12}/i.exec(after)?.[0].length ?? 0
    if (named || PERIOD.test(after) || PERIOD.test(after.slice(unit)) || salaryLike) return match
  }
  return BARE.exec(text) ?? undefined
}

/** An amount of money that is the pay; "competitive" is none. */
export const salary: PracticeCheck = {
  id: 'salary',
  assess(view) {
    const inBlock = ({ heading, text, sentences }: ViewBlock) =>
      sentences.flatMap((sentence) => {
        const match = payIn(sentence, heading, text.length < 60)
        return match === undefined
          ? []
          : [
              {
                block: sentence.block.id,
                start: sentence.start + match.index,
                end: sentence.start + match.index + match[0].length,
              },
            ]
      })
    const evidence = view.blocks.flatMap(inBlock)
    return result('salary', evidence, evidence.length > 0 || /\d/.test(view.document.fields.salary ?? ''))
  },
}
