import { isChosen, type PageState } from '../../lib/model/page-state.ts'
import type { FrameState } from '../../lib/storage.ts'
import type { AdvertChoice } from '../../lib/ui/popup/client.ts'

const FIRST: readonly PageState['status'][] = ['done', 'checking', 'failed', 'nothing']

const wordsOf = (state: PageState): number => (state.status === 'done' ? state.assessment.facts.words : 0)

/** What the person selected is what they want to see. */
const chosenFirst = (state: PageState): number =>
  (state.status === 'done' || state.status === 'checking') && isChosen(state.subject) ? 0 : 1

/**
 * The frame that the popup speaks of: the one the person chose while it has a result; else a result before anything
 * else, then the longest advert, then the top frame.
 */
export const chooseFrame = (frames: readonly FrameState[], wanted?: number): FrameState | undefined =>
  frames.find(({ frameId, state }) => frameId === wanted && state.status === 'done') ??
  frames.toSorted(
    (a, b) =>
      chosenFirst(a.state) - chosenFirst(b.state) ||
      FIRST.indexOf(a.state.status) - FIRST.indexOf(b.state.status) ||
      wordsOf(b.state) - wordsOf(a.state) ||
      a.frameId - b.frameId,
  )[0]

/** Every advert that was checked on the page, in the order of their frames. */
export const advertsOf = (
  frames: readonly FrameState[],
  chosen: FrameState | undefined,
): readonly AdvertChoice[] =>
  frames
    .toSorted((a, b) => a.frameId - b.frameId)
    .flatMap(({ frameId, state }) =>
      state.status === 'done'
        ? [
            {
              frame: frameId,
              title: state.title,
              subject: state.subject,
              chosen: frameId === chosen?.frameId,
            },
          ]
        : [],
    )
