import type { AdvertDocument } from '../../model/advert.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Span } from '../../model/finding.ts'
import type { Keep } from '../../model/keep.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { ApplyOutcome, PageState, Subject } from '../../model/page-state.ts'
import type { SiteClient } from './site-client.ts'

/** What a person decides about words they keep; the client adds the time. */
export type KeepChoice = Omit<Keep, 'at'>

/** One of several adverts on the page, each in a frame of its own. */
export interface AdvertChoice {
  readonly frame: number
  readonly title: string
  readonly subject: Subject
  readonly chosen: boolean
}

/** All that the popup needs of the world. Rejections mean that the page or the background is gone. */
export interface PopupClient {
  /** What is known of the tab now; undefined where nothing has read the page yet. */
  readonly state: () => Promise<PageState | undefined>
  /** Calls back with every later state; returns a function that stops it. */
  readonly subscribe: (listener: (state: PageState | undefined) => void) => () => void
  /** The adverts of the last state that was read; more than one only where frames hold their own. */
  readonly adverts: () => readonly AdvertChoice[]
  /** Speaks of this frame's advert from now on; its state arrives as any other. */
  readonly choose: (frame: number) => Promise<void>
  /** Scrolls to the words and flashes them; false where they are no longer there. */
  readonly show: (span: Span) => Promise<boolean>
  /** Takes one finding away until the page is left; false where it is no longer there. */
  readonly hide: (span: Span) => Promise<boolean>
  readonly apply: (span: Span, suggestion: number) => Promise<ApplyOutcome>
  /** Writes a statement into the draft, as paragraphs of its own; absent where nothing can be written. */
  readonly insert?: (text: string) => Promise<ApplyOutcome>
  /** Whose statements are offered; never rejects. */
  readonly organisation: () => Promise<Organisation>
  /** Whether marks are on for the site of the last state that was read. */
  readonly marksOn: () => Promise<boolean>
  /** Draws or hides the marks; with `balance` the feminine-coded words are drawn too. */
  readonly marks: (on: boolean, balance: boolean) => Promise<void>
  readonly keep: (keep: KeepChoice) => Promise<void>
  /** Reads and checks the page now; what comes of it arrives as a state. Never rejects. */
  readonly checkPage: () => Promise<void>
  /** Checks text that stands on no page; rejects when the background can't be reached or failed. */
  readonly checkText: (
    text: string,
  ) => Promise<{ readonly document: AdvertDocument; readonly assessment: Assessment }>
  /** Opens a part of the page, which comes from another site, in a tab of its own. */
  readonly openPart: (address: string) => Promise<void>
  /** Absent where there is no tab. */
  readonly site?: SiteClient
  /** Whether the text is on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>
  /** Puts formatted text on the clipboard, with plain text for where there is no formatting. */
  readonly copyRich: (html: string, plain: string) => Promise<boolean>
  /** The version of the product, which every report carries. */
  readonly product: string
  /** Saves a text as a file of the person's own. */
  readonly save: (name: string, type: string, text: string) => Promise<void>
  /** Opens another page of ours. */
  readonly openPage: (page: 'options' | 'reading') => Promise<void>
  /** The same view as a full page; absent where it is one already. */
  readonly openInTab?: () => Promise<void>
  /** The same view beside the page; absent where it stands there already or the browser has no place for it. */
  readonly openPanel?: () => Promise<void>
}
