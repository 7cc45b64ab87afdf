import type { PageState } from '../../lib/model/page-state.ts'
import type { FrameState } from '../../lib/storage.ts'

const FIRST: readonly PageState['status'][] = ['done', 'checking', 'failed', 'nothing']

const wordsOf = (state: PageState): number => (state.status === 'done' ? state.assessment.facts.words : 0)

/** The frame that the popup speaks of: a result before anything else, then the longest advert, then the top frame. */
export const chooseFrame = (frames: readonly FrameState[]): FrameState | undefined =>
  frames.toSorted(
    (a, b) =>
      FIRST.indexOf(a.state.status) - FIRST.indexOf(b.state.status) ||
      wordsOf(b.state) - wordsOf(a.state) ||
      a.frameId - b.frameId,
  )[0]
