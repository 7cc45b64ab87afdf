import type { ApplyOutcome } from '../../model/page-state.ts'
import { phrases } from './phrases.ts'
import { say } from './say.ts'

/** What is said around a practice's wording and its reasons. */
export const practicePanelWords = phrases({
  why: 'practicePanel.why',
  source: 'practicePanel.source',
  extras: {
    title: 'practicePanel.extras.title',
    count: (met: number, all: number) => say('practicePanel.extras.count', { met, all }),
    explained: 'practicePanel.extras.explained',
  },
  /** How inserting ended. */
  inserted: (outcome: ApplyOutcome, undoKeys: string): string => {
    switch (outcome) {
      case 'applied':
        return say('practicePanel.inserted.applied', { undoKeys })
      case 'changed':
        return say('practicePanel.inserted.changed')
      case 'stale':
      case 'refused':
        return say('practicePanel.inserted.refused')
      case 'read-only':
        return say('practicePanel.inserted.read_only')
    }
  },
  wording: {
    /** The label of a field, from the name that stands in [brackets]. */
    blank: (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    own: 'practicePanel.wording.own',
    template: 'practicePanel.wording.template',
    needed: 'practicePanel.wording.needed',
    open: 'practicePanel.wording.open',
    openOwn: 'practicePanel.wording.openOwn',
    insert: 'practicePanel.wording.insert',
    copy: 'practicePanel.wording.copy',
    copied: 'practicePanel.wording.copied',
    copiedWithBlanks: 'practicePanel.wording.copiedWithBlanks',
  },
})
