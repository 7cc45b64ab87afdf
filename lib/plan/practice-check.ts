import type { AdvertFacts } from '../model/assessment.ts'
import type { Span } from '../model/finding.ts'
import { isCore, type PracticeId, type PracticeResult, type PracticeState } from '../model/practice.ts'
import { type AdvertView, type Sentence, spanIn } from './advert-view.ts'
import { matchOf } from './sign-gate.ts'

/** One practice: how to see whether an advert shows it. */
export interface PracticeCheck {
  readonly id: PracticeId
  readonly assess: (view: AdvertView, facts: AdvertFacts) => PracticeResult
}

/** A sign of a practice: the words that show it, and the sentences in which they mean something else. */
export interface Sign {
  readonly shows: RegExp
  /** All of these must stand in the same sentence. */
  readonly with?: readonly RegExp[]
  readonly unless?: RegExp
}

/** A handful is enough to point at. */
const MOST_EVIDENCE = 5

/** What the job is to do, as against what the employer offers: "You will teach part-time students". */
export const DUTY =
  /\byou(?:'ll| will)(?: also| then)? (?!(?:(?:also|certainly|already|likely|ideally|probably|typically|normally|usually) )?(?:get|have|receive|enjoy|find|earn|benefit|gain|learn|work|never|not|thrive|love|see|experience|appreciate|like|be (?:a|able|getting|receiving|given|offered|paid|working|part|based|entitled|eligible|supported|welcome|trained|taught|matched|invited|asked|told|notified|informed|contacted|interviewed|sent|called|joined|on|in|at|learning|contacted|interviewed|sent|joining|guided|mentored|coached|encouraged)|join|choose|pick|set|hear|meet|need|start|grow|develop your|also be)\b)\w+/i

/** What the person must bring: "Experience of …", "Knowledge of …". */
export const SKILL =
  /\b(?:experience|knowledge|understanding|awareness|familiarity|appreciation|background|expertise|track record|proficien\w+|skilled|skills) (?:of|in|with|for|on|around|working)\b|\b(?:ability|passion|desire|willingness) (?:to|for|and)\b/i

export const judged = (
  practice: PracticeId,
  state: PracticeState,
  evidence: readonly Span[],
): PracticeResult => ({
  practice,
  core: isCore(practice),
  state,
  evidence: evidence.slice(0, MOST_EVIDENCE),
})

/** Met where there is evidence, or where it is known without any. */
export const result = (
  practice: PracticeId,
  evidence: readonly Span[],
  met = evidence.length > 0,
): PracticeResult => judged(practice, met ? 'met' : 'missing', evidence)

/** Whether one of the signs shows in a sentence, and where. Lists must be made once and not for each call. */
export function signIn(sentence: Sentence, signs: readonly Sign[]): Span | undefined {
  const match = matchOf(signs, sentence)
  return match && spanIn(sentence, match)
}

/** All sentences that show one of the signs, each with its first sign. */
export const spansOf = (sentences: readonly Sentence[], signs: readonly Sign[]): Span[] =>
  sentences.flatMap((sentence) => signIn(sentence, signs) ?? [])
