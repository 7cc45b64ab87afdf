import type { BadgeState } from '../../model/badge-state.ts'
import { counted } from './plural.ts'

/** The small badge at an editor's corner. */
export const editorBadgeWords = {
  name: (state: BadgeState): string => {
    switch (state.kind) {
      case 'checking':
        return 'Evenhand: checking your draft'
      case 'found':
        return state.count === 0
          ? 'Evenhand: nothing to change'
          : `Evenhand: ${counted(state.count, 'thing', 'things')} to change`
      case 'off':
        return 'Evenhand: marks are off here'
      case 'error':
        return 'Evenhand: the check did not finish'
    }
  },
  open: 'Open the results.',
  hide: 'Hide this badge on this site',
  hidden: 'The badge is hidden on this site. Evenhand’s options bring it back.',
}
