import type { BadgeState } from '../../model/badge-state.ts'
import { phrases } from './phrases.ts'
import { say } from './say.ts'

/** The small badge at an editor's corner. */
export const editorBadgeWords = phrases({
  name: (state: BadgeState): string =>
    state.kind === 'found'
      ? say('editorBadge.found', { count: state.count })
      : say(`editorBadge.${state.kind}`),
  open: 'editorBadge.open',
  hide: 'editorBadge.hide',
  hidden: 'editorBadge.hidden',
})
