import type { BadgeState } from '../../model/badge-state.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { editorBadgeWords } from '../words/editor-badge.ts'

interface BadgeProps {
  readonly state: BadgeState
  readonly onOpen: () => void
  readonly onHide: () => void
}

/** The product's two level bars; what the state is stands beside them or in their place. */
const Bars = () => (
  <svg class="ed-bars" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path d="M2 5.5h12M2 10.5h12" />
  </svg>
)

const Tick = () => (
  <svg class="ed-bars" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path d="m3 8.5 3.2 3.2L13 5" />
  </svg>
)

/** Count and state at the editor's corner: opens the results, and can be sent away. */
export const BadgeView = ({ state, onOpen, onHide }: BadgeProps) => {
  const name = editorBadgeWords.name(state)
  const tone = state.kind === 'found' && state.legal ? 'legal' : state.kind
  return (
    <div class={`ed ed-${tone}`}>
      <button
        type="button"
        class="ed-open"
        aria-label={`${name}. ${editorBadgeWords.open}`}
        title={name}
        onClick={onOpen}
      >
        <Bars />
        <Sign state={state} />
      </button>
      <span class="ed-hide">
        <IconButton name={editorBadgeWords.hide} icon="close" onClick={onHide} />
      </span>
    </div>
  )
}

const Sign = ({ state }: Pick<BadgeProps, 'state'>) => {
  switch (state.kind) {
    case 'checking':
      return <span class="ed-dots" aria-hidden="true" />
    case 'found':
      return state.count === 0 ? <Tick /> : <span>{Math.min(state.count, 99)}</span>
    case 'off':
      return <span aria-hidden="true">–</span>
    case 'error':
      return <span aria-hidden="true">!</span>
  }
}
