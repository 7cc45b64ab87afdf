import { render } from 'preact'
import type { BadgeState } from '../../model/badge-state.ts'
import { shieldEvents } from '../shield-events.ts'
import { styleRoot } from '../style-root.ts'
import tokensCss from '../tokens.css?inline'
import badgeCss from './badge.css?inline'
import { BadgeView } from './badge-view.tsx'

interface Actions {
  readonly onOpen: () => void
  readonly onHide: () => void
}

/** Puts the badge into a shadow root of ours. The one returned shows later states, and takes it away. */
export function mountBadge(root: ShadowRoot, actions: Actions) {
  styleRoot(root, 'badge', `${tokensCss}\n${badgeCss}`)
  const box = root.ownerDocument.createElement('div')
  box.className = 'badge-place'
  shieldEvents(box)
  // Before the card: whoever opens a card looks for it at the end.
  root.prepend(box)
  return {
    box,
    show: (state: BadgeState) => render(<BadgeView state={state} {...actions} />, box),
    unmount: () => {
      render(null, box)
      box.remove()
    },
  }
}
