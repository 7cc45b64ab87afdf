import type { Finding } from '../../model/finding.ts'
import { keeps, placeKey } from '../../model/keep.ts'
import type { PageState } from '../../model/page-state.ts'
import type { KeepChoice } from './client.ts'
import type { DoneState } from './state.ts'

/** What the person decided to keep since the view opened. */
export interface Kept {
  /** Takes these findings out of every later state of their advert. */
  readonly once: (state: DoneState, findings: readonly Finding[]) => void
  readonly forGood: (choice: KeepChoice) => void
  /** The state without what is kept: the next check, or the page, leaves it out itself. */
  readonly without: (state: PageState | undefined) => PageState | undefined
}

export function createKept(): Kept {
  const choices: KeepChoice[] = []
  const places = new Set<string>()

  const placeIn = ({ document, url }: DoneState, finding: Finding): string =>
    `${url}\n${placeKey(finding, document.blocks.find(({ id }) => id === finding.block)?.text ?? '')}`

  return {
    once: (state, findings) => {
      for (const finding of findings) places.add(placeIn(state, finding))
    },
    forGood: (choice) => choices.push(choice),
    without: (state) => {
      if (state?.status !== 'done' || (choices.length === 0 && places.size === 0)) return state
      const findings = state.assessment.findings.filter(
        (finding) =>
          !choices.some((keep) => keeps(keep, finding.rule, finding.quote, state.url)) &&
          !places.has(placeIn(state, finding)),
      )
      return { ...state, assessment: { ...state.assessment, findings } }
    },
  }
}
