import type { BadgeState } from '../../model/badge-state.ts'
import type { Finding } from '../../model/finding.ts'
import type { ApplyOutcome } from '../../model/page-state.ts'

export type KeepScope = 'once' | 'advert' | 'everywhere'

/** What the card's view is told; the view itself is handed in, since the page side imports no interface. */
export interface CardProps {
  readonly finding: Finding
  /** The text of the finding's block. */
  readonly text: string
  readonly rulesVersion: string
  /** Counted from 1. */
  readonly position: { readonly index: number; readonly count: number }
  readonly editable: boolean
  /** False where the card opened on hover: the caret stays where the person writes. */
  readonly focus: boolean
  readonly onApply: (suggestion: number) => Promise<ApplyOutcome>
  readonly onKeep: (scope: KeepScope, reason: string) => void
  readonly onNext: () => void
  readonly onPrevious: () => void
  readonly onClose: () => void
  readonly announce: (text: string) => void
}

export interface CardView {
  readonly mount: (root: ShadowRoot, props: CardProps) => () => void
  /** What a screen reader hears on arriving at a finding: the words, how serious, which of how many. */
  readonly announcement: (finding: Finding, position: CardProps['position']) => string
}

/** The badge's look, handed in like the card's. */
export interface BadgeLook {
  readonly mount: (
    root: ShadowRoot,
    actions: { readonly onOpen: () => void; readonly onHide: () => void },
  ) => {
    /** What is placed on the page. */
    readonly box: HTMLElement
    readonly show: (state: BadgeState) => void
    readonly unmount: () => void
  }
  /** Said once it was sent away. */
  readonly hidden: string
}
