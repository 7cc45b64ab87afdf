import type { Prepared } from '../1-prepare.ts'

/**
 * Statements that must never be flagged. They are found sentence by sentence in normalised text;
 * each pattern is a promise to people or a duty of law, not a demand.
 */
const PATTERNS: readonly RegExp[] = [
  /\b(?:regardless|irrespective) of (?:[\w'&,/-]+ ){0,4}?(?:age|sex\w*|gender|rac\w+|colou?r|disab\w+|religio\w+|belief|faith|ethnic\w*|national\w*|origin|background|orientation|identity|marital|pregnan\w+|neuro\w+|who|where|parent\w*|famil\w+|class|socio\w*)\b/,
  /\bwithout regard to\b/,
  /\bequal(?:ity)?[ -](?:opportunit|employment)/,
  /\bequality,? (?:and )?(?:diversity|inclusion)|\bdiversity (?:and|&) inclusion|\bequality act|\bequality statement/,
  /\bprotected (?:characteristic|veteran|status|class)/,
  /\b(?:not|never|don't) (?:unlawfully )?(?:tolerate )?discriminat|\bwithout discrimination|\bfree from discrimination|\bdiscriminat\w+ (?:on|against|based)/,
  /\bon (?:the )?(?:grounds|basis) of (?:[\w,' ]+ )?(?:age|sex|gender|race|disability|religion|nationality|colou?r)\b/,
  /\b(?:particularly|especially|actively|warmly|positively) (?:welcome|encourage|invite|seek)/,
  /\b(?:welcome|encourage|invite|consider)\w* (?:all )?(?:applicants|applications|candidates|people|individuals|everyone|women) (?:of|from|whether|with|without)\b/,
  /\b(?:welcome|encourage)s? (?:everyone|everybody|anyone|all)\b/,
  /\bunder-?represented\b/,
  /\ball (?:backgrounds|genders|ages|abilities|sexualities|walks of life|identities|faiths)\b/,
  /\bpeople of (?:any|all|every|colou?r)\b/,
  /\b(?:sexual orientation|gender identity|gender reassignment|marital status|belief)\b.*\b(?:sex|age|race|disab\w+|religion|pregnancy|ethnic\w*|colou?r)\b/,
  /\b(?:sex|age|race|disab\w+|religion|pregnancy|ethnic\w*|colou?r)\b.*\b(?:sexual orientation|gender identity|gender reassignment|marital status)\b/,
  /\bmonitoring (?:form|questionnaire|data)/,
  /\breasonable (?:adjustment|accommodation)s?\b.*\b(?:process|interview|application|contact|let us know|need|require|request)|\b(?:process|interview|application|let us know)\b.*\breasonable (?:adjustment|accommodation)/,
  /\bdisability confident\b|\bpositive action\b|\bmindful employer\b|\bathena swan\b|\bstonewall\b/,
  /\boccupational requirement\b|\bschedule 9\b/,
  /\bsafeguarding\b.*\b(?:children|young|vulnerable|adults|committed|welfare|duty|promot\w+)|\bsafeguard(?:ing)? and promot/,
  /\bgender pay gap|\bpay[ -]gap\b/,
  /\bprivacy (?:policy|notice|statement)|\bdata protection (?:act|policy|notice|legislation|law)|\bprocess(?:ing)?(?: of)? your (?:personal )?data\b/,
  /\brehabilitation of offenders\b/,
  /\bguaranteed interview\b/,
  /\bwhether you(?: are|'re) (?:male|female|young|old|a man|a woman|disabled|black|gay|straight)\b/,
]

/** Longer sentences are judged by their beginning: some patterns look far ahead. */
const JUDGED = 1500

const isStatement = (sentence: string): boolean => PATTERNS.some((pattern) => pattern.test(sentence))

/** Whether an offset into the normalised text lies in a statement. */
type Covers = (at: number) => boolean

/** The statements of a block, asked for in text order; a block of the equality section is one as a whole. */
export function statementsOf({ block, text, sentences }: Prepared): Covers {
  const whole = block.section === 'equality'
  let at = 0
  let judged: boolean | undefined
  return (offset) => {
    if (whole) return true
    let sentence = sentences[at]
    while (sentence !== undefined && sentence.end <= offset) {
      sentence = sentences[++at]
      judged = undefined
    }
    if (sentence === undefined) return false
    const { start, end } = sentence
    judged ??= isStatement(text.slice(start, Math.min(end, start + JUDGED)).toLowerCase())
    return judged
  }
}
