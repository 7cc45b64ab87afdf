import type { ApplyOutcome } from '../../model/page-state.ts'
import { counted } from './plural.ts'

/** What is said at one finding, in the popup and on the card alike. */
export const findingWords = {
  suggestions: 'Suggestions',
  /** Around the label of a suggestion, for people who hear the button without its surroundings. */
  use: { before: 'Use ', after: (quote: string) => ` in place of ${quote}` },
  copy: { before: 'Copy ', after: (quote: string) => `, to use in place of ${quote}` },
  of: (quote: string) => `: ${quote}`,
  keep: 'Keep it',
  why: 'Why?',
  more: 'More',
  keepForm: {
    legend: 'Keep these words',
    once: 'Just this time',
    advert: 'In this advert',
    everywhere: 'In every advert',
    reason: 'Reason',
    reasonHint: 'For whoever reads this later.',
    reasonNeeded: 'Please give a reason in a few words.',
    save: 'Keep',
    cancel: 'Cancel',
  },
  wrong: {
    open: 'Report as wrong',
    explained:
      'This is all that is copied. Paste it into an e-mail or an issue; Evenhand sends nothing itself.',
    heading: 'Evenhand: a finding that looks wrong',
    rule: (rule: string) => `Rule: ${rule}`,
    version: (version: string) => `Rules version: ${version}`,
    quote: (quote: string) => `Words: “${quote}”`,
    sentence: (sentence: string) => `Sentence: “${sentence}”`,
    include: 'Include the sentence',
    copy: 'Copy this report',
    copied: 'Report copied. Thank you for telling us.',
  },
  evidence: {
    sources: 'Rests on',
    checked: (day: string) => `source read on ${day}`,
    unchecked: 'from memory, source not read again yet',
    noSources: 'No published source: this rests on the advice of people who review adverts.',
    notAdvice: 'This is not legal advice.',
    opens: ' (opens in a new tab)',
  },
  places: (count: number) => `in ${counted(count, 'place', 'places')}`,
  outcome: (outcome: ApplyOutcome, undoKeys: string, quote: string): string => {
    switch (outcome) {
      case 'applied':
        return `Done. Undo with ${undoKeys} in the editor.`
      case 'stale':
        return 'The text changed; nothing was written.'
      case 'refused':
        return 'The editor did not take the change, so the text is as it was. You can copy the words and paste them.'
      case 'changed':
        return `The editor wrote something else and could not take it back. Please look at this place; the words there were “${quote}”.`
      case 'read-only':
        return 'This text can’t be edited here; nothing was written.'
    }
  },
  failed: 'That did not work; nothing was written. Reload the page and try again.',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the words and copy them yourself.',
  copyWords: (words: string) => `Copy “${words}”`,
  kept: {
    once: 'Kept this time.',
    advert: 'Kept in this advert.',
    everywhere: 'Kept in every advert.',
  },
}
