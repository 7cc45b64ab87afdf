import type { Checked } from './checked.ts'

/** Why a page shows no result, as far as the page itself shows it. */
export type PageReason =
  | 'no-advert'
  | 'several'
  | 'too-long'
  | 'empty'
  | 'other-language'
  | 'removed'
  | 'log-in'
  | 'bot-wall'
  /** Most of the page is a part from another site, which may not be read. */
  | 'frame'
  | 'pdf'

/** Why the page can't be read at all: by its address, or because the browser refuses. */
export type ClosedReason =
  | 'browser-page'
  | 'store'
  | 'source'
  | 'reader'
  | 'pdf'
  | 'file'
  | 'policy'
  | 'site-access'

/** Why a page shows no result; `off-…` where the person switched Evenhand off. */
export type NothingReason = PageReason | ClosedReason | 'off-site' | 'off-page'

/** What one frame of a tab holds now; the popup draws from it alone. */
export type PageState =
  | {
      readonly status: 'checking'
      readonly subject: Subject
      readonly url: string
      readonly title: string
      readonly first?: Checked
    }
  | (Checked & {
      readonly status: 'done'
      readonly subject: Subject
      readonly url: string
      readonly title: string
      /** The text changed since; a new check is on its way or has failed. */
      readonly stale: boolean
      /** A draft as it was first checked, to show what became of it. */
      readonly first?: Checked
    })
  | {
      readonly status: 'nothing'
      readonly url: string
      readonly reason: NothingReason
      readonly count?: number
      /** The address of the part that could not be read. */
      readonly frame?: string
    }
  | { readonly status: 'failed'; readonly url: string; readonly code: FailureCode }

/**
 * A public advert that is read, a draft in an editor, a part of a page that the person selected, or text that they
 * pasted or selected where nothing can be marked.
 */
export type Subject = 'advert' | 'draft' | 'selection' | 'text'

/** Whether the person chose what was checked, so that it says nothing of the rest of the page. */
export const isChosen = (subject: Subject): boolean => subject === 'selection' || subject === 'text'

export type FailureCode =
  | 'background-gone'
  | 'bad-request'
  | 'engine-failed'
  | 'no-permission'
  | 'no-page'
  | 'off'

/**
 * How an attempt to write into an editor ended. `changed`: the editor made something else of it and could not be made
 * to take it back. All others but `applied` leave the text as it was.
 */
export type ApplyOutcome = 'applied' | 'stale' | 'refused' | 'read-only' | 'changed'
