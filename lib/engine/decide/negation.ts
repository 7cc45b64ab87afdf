import { NEGATORS } from '../lexicon/words.ts'
import { begins, phrasebook, somePhrase } from '../phrase.ts'
import { gapBefore, keyAt, type View } from '../view.ts'

const BREAK = /[;:.!?()\n\u2013\u2022]/
const CLAUSE = new Set([
  'but',
  'however',
  'although',
  'though',
  'while',
  'who',
  'which',
  'because',
  'so',
  'yet',
  'unless',
  'until',
  'if',
])
const SUBJECT = new Set([
  'you',
  'we',
  'they',
  'he',
  'she',
  'i',
  'it',
  'the',
  'our',
  'your',
  'this',
  'there',
  'this',
  'please',
])
const FAR = 9

const INSTEAD = phrasebook([
  'rather than',
  'instead of',
  'as opposed to',
  'no need',
  'free from',
  'free of',
  'opposite of',
  'more than just',
  'matters more than',
  'counts for more than',
  'replaced',
  'no longer',
])

/** "Applicants without a degree will not be considered": two negations that ask for it. */
const REFUSED = phrasebook([
  'need not apply',
  'not apply',
  "don't apply",
  'not be considered',
  'cannot be considered',
  'not be shortlisted',
  'not be interviewed',
  'not be read',
  'be rejected',
  'look elsewhere',
])

const refusedAfter = (view: View): boolean => somePhrase(REFUSED, view.tokens, view.to, view.hi, () => true)

/** Whether the candidate is negated before it: "no", "you don't need", "rather than". "Not only" negates nothing. */
export function negatedBefore(view: View): boolean {
  for (let at = view.from - 1; at >= Math.max(view.lo, view.from - FAR); at--) {
    const gap = gapBefore(view, at + 1)
    if (BREAK.test(gap)) return false
    const key = keyAt(view, at)
    if (CLAUSE.has(key)) return false
    if (gap.includes(',') && SUBJECT.has(keyAt(view, at + 1))) return false
    if (NEGATORS.has(key)) {
      const next = keyAt(view, at + 1)
      if (key === 'not' && (next === 'only' || next === 'just' || next === 'simply')) return false
      if ((key === 'without' || /^(?:don't|can't|cannot|lack)$/.test(key)) && refusedAfter(view)) return false
      if (key === 'no' && (next === 'doubt' || next === 'matter')) return false
      // "no more than three years" sets a limit
      if (
        ['more', 'less', 'fewer', 'longer', 'older', 'later'].includes(next) &&
        keyAt(view, at + 2) === 'than'
      )
        return false
      // "no cold calls and we want …": a noun of its own between the negation and a new verb ends the scope
      return !newVerb(view, at + 1, view.from, key)
    }
    if (begins(INSTEAD, view.tokens, at)) return true
  }
  return false
}

const VERBS = new Set([
  'want',
  'need',
  'require',
  'seek',
  'expect',
  'insist',
  'must',
  'should',
  'are',
  'is',
  'will',
])

/** For "no …": a finite verb between means that another clause has begun. */
function newVerb(view: View, from: number, to: number, negator: string): boolean {
  if (negator !== 'no' && negator !== 'without') return false
  for (let at = from; at < to; at++)
    if (VERBS.has(keyAt(view, at)) && keyAt(view, at - 1) !== 'you' && at > from) return true
  return false
}

const AFTER = phrasebook([
  'not required',
  'not needed',
  'not necessary',
  'not essential',
  'not expected',
  'not a requirement',
  'not mandatory',
  'not a must',
  "isn't required",
  "isn't needed",
  "isn't necessary",
  "isn't essential",
  "isn't a requirement",
  "aren't required",
  "aren't needed",
  "aren't necessary",
  "aren't essential",
  'no barrier',
  'not a barrier',
  'not bar',
  'not matter',
  "doesn't matter",
  "don't matter",
  'not count against',
  'are welcome',
  'is welcome',
  'all welcome',
  'never expected',
  'never required',
  'are optional',
  'is optional',
  'no longer required',
  'not be required',
  'unnecessary',
  'not a prerequisite',
  'not be needed',
  'not a problem',
  'are all fine',
  'are fine',
  'is fine',
  'it is not',
  "it isn't",
  'they are not',
  "they aren't",
  'we are not',
  "we aren't",
  'is not our',
  "isn't our",
  'is not for us',
  "isn't for us",
  'is not how',
  "isn't how",
  'is not what',
  "isn't what",
  'are not what',
  "aren't what",
  'not our style',
  'not our thing',
  'not the way',
  'has no place',
  'have no place',
  'need not be',
  'one of many',
  'one way in',
  'one route in',
])

/** "a degree, but it is not required" */
const TAKEN_UP = new Set(['it', 'this', 'that', 'they', 'these', 'neither', 'none', 'not', "isn't"])

/** Whether the words after the candidate say that it is not asked for. */
export function waivedAfter(view: View): boolean {
  let end = view.to
  while (end < Math.min(view.hi, view.to + 14) && !/[;!?\n\u2022]|\.\s/.test(gapBefore(view, end))) {
    if (keyAt(view, end) === 'but' && !TAKEN_UP.has(keyAt(view, end + 1))) break
    end++
  }
  return somePhrase(AFTER, view.tokens, view.to, end, () => true) || answered(view)
}

const ANSWERS = phrasebook([
  'no problem',
  'no worries',
  'not to worry',
  'that is fine',
  "that's fine",
  "don't worry",
  'do not worry',
  'it does not matter',
  "it doesn't matter",
  'apply anyway',
  'please apply anyway',
])

/** "No degree? No problem.": the answer stands in a sentence of its own. */
const answered = (view: View): boolean =>
  gapBefore(view, view.hi).includes('?') && begins(ANSWERS, view.tokens, view.hi)
