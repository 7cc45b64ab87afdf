import type { PopupClient } from '../../lib/ui/popup/client.ts'
import type { GalleryState } from './states.ts'

/** A client that answers as if all went well, and touches nothing. */
export function pretendClient({ state, adverts = [] }: GalleryState): PopupClient {
  const nothing = () => Promise.resolve()
  const yes = () => Promise.resolve(true)
  return {
    state: async () => state(),
    subscribe: () => () => undefined,
    adverts: () => adverts,
    choose: nothing,
    show: yes,
    hide: yes,
    apply: async () => 'applied',
    marksOn: yes,
    marks: nothing,
    keep: nothing,
    checkPage: nothing,
    copy: yes,
    save: nothing,
    openInTab: nothing,
    openPanel: nothing,
  }
}
