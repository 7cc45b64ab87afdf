import type { ApplyOutcome } from '../../model/page-state.ts'
import { phrases } from './phrases.ts'
import { say } from './say.ts'

/** What is said at one finding, in the popup and on the card alike. */
export const findingWords = phrases({
  suggestions: 'finding.suggestions',
  /** Around the label of a suggestion, for people who hear the button without its surroundings. */
  use: { before: 'finding.use.before', after: (quote: string) => say('finding.use.after', { quote }) },
  copy: { before: 'finding.copy.before', after: (quote: string) => say('finding.copy.after', { quote }) },
  of: (quote: string) => say('finding.of', { quote }),
  keep: 'finding.keep',
  why: 'finding.why',
  more: 'finding.more',
  keepForm: {
    legend: 'finding.keepForm.legend',
    once: 'finding.keepForm.once',
    advert: 'finding.keepForm.advert',
    everywhere: 'finding.keepForm.everywhere',
    reason: 'finding.keepForm.reason',
    reasonHint: 'finding.keepForm.reasonHint',
    reasonNeeded: 'finding.keepForm.reasonNeeded',
    save: 'finding.keepForm.save',
    cancel: 'finding.keepForm.cancel',
  },
  wrong: {
    open: 'finding.wrong.open',
    explained: 'finding.wrong.explained',
    heading: 'finding.wrong.heading',
    rule: (rule: string) => say('finding.wrong.rule', { rule }),
    version: (version: string) => say('finding.wrong.version', { version }),
    quote: (quote: string) => say('finding.wrong.quote', { quote }),
    sentence: (sentence: string) => say('finding.wrong.sentence', { sentence }),
    include: 'finding.wrong.include',
    copy: 'finding.wrong.copy',
    copied: 'finding.wrong.copied',
  },
  evidence: {
    sources: 'finding.evidence.sources',
    checked: (day: string) => say('finding.evidence.checked', { day }),
    unchecked: 'finding.evidence.unchecked',
    noSources: 'finding.evidence.noSources',
    notAdvice: 'finding.evidence.notAdvice',
    opens: 'finding.evidence.opens',
  },
  places: (count: number) => say('finding.places', { count }),
  outcome: (outcome: ApplyOutcome, undoKeys: string, quote: string): string => {
    switch (outcome) {
      case 'applied':
        return say('finding.outcome.applied', { undoKeys })
      case 'changed':
        return say('finding.outcome.changed', { quote })
      case 'stale':
        return say('finding.outcome.stale')
      case 'refused':
        return say('finding.outcome.refused')
      case 'read-only':
        return say('finding.outcome.read_only')
    }
  },
  failed: 'finding.failed',
  copied: 'finding.copied',
  notCopied: 'finding.notCopied',
  copyWords: (words: string) => say('finding.copyWords', { words }),
  kept: {
    once: 'finding.kept.once',
    advert: 'finding.kept.advert',
    everywhere: 'finding.kept.everywhere',
  },
})
