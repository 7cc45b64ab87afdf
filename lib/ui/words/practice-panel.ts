import type { ApplyOutcome } from '../../model/page-state.ts'

/** What is said around a practice's wording and its reasons. */
export const practicePanelWords = {
  why: 'Why?',
  source: 'Source:',
  extras: {
    title: 'Further practices',
    count: (met: number, all: number) => `${met} of ${all}`,
    explained: 'Not counted in the twelve above, and worth a thought.',
  },
  /** How inserting ended. */
  inserted: (outcome: ApplyOutcome, undoKeys: string): string => {
    switch (outcome) {
      case 'applied':
        return `Inserted. Undo with ${undoKeys} in the editor.`
      case 'changed':
        return 'The editor made something else of it and could not take it back. Please look through the draft.'
      case 'stale':
      case 'refused':
        return 'The editor did not take it, so the text is as it was. You can copy the wording and paste it.'
      case 'read-only':
        return 'This text can’t be edited here; nothing was written.'
    }
  },
  wording: {
    /** The label of a field, from the name that stands in [brackets]. */
    blank: (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    own: 'Your organisation’s own wording.',
    template: 'Wording to start from. Make sure that it is true of you.',
    needed: 'Please fill in every field first.',
    open: 'Insert wording',
    openOwn: 'Insert your wording',
    insert: 'Insert into the draft',
    copy: 'Copy',
    copied: 'Wording copied.',
    copiedWithBlanks: 'Wording copied. Fill in what stands in [brackets].',
  },
}
