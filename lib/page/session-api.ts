import type { Span } from '../model/finding.ts'
import type { ApplyOutcome } from '../model/page-state.ts'
import type { SessionClient } from './client.ts'
import type { MarksWanted } from './inspection.ts'
import type { ShadowOf } from './notice/shadow-of.ts'
import type { BadgeLook, CardView } from './show/card-view.ts'

/** What a frame's session is given by those who start it. */
export interface SessionNeeds {
  readonly document: Document
  readonly client: SessionClient
  readonly view: CardView
  readonly badgeLook: BadgeLook
  /** Closed, so that pages can't look in; open only for tests. */
  readonly mode: ShadowRootMode
  /** What of the page's shadow roots the browser lets us see. */
  readonly shadowOf: ShadowOf
  readonly signal: AbortSignal
}

export interface Session {
  /** @param asked a person asked for this page: then it is checked although it does not look like an advert */
  readonly start: (asked: boolean) => Promise<void>
  readonly show: (span: Span) => boolean
  /** Takes one finding away until the page is left. */
  readonly hide: (span: Span) => boolean
  readonly apply: (span: Span, suggestion: number) => Promise<ApplyOutcome>
  /** Adds a paragraph to the draft that the person works on. */
  readonly insert: (text: string) => Promise<ApplyOutcome>
  readonly marks: (wanted: MarksWanted) => void
  readonly card: (go: 'here' | 'next' | 'previous') => void
  /** Takes the field with the focus for a draft, whatever it holds; false where there is none that may be read. */
  readonly checkField: () => boolean
  /** Checks what is selected in place of all else; `marked` where it stands as text in the page. */
  readonly selection: () => Promise<{ readonly marked: boolean; readonly text: string }>
}
