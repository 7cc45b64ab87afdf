import { NO_ORGANISATION } from '../../lib/model/organisation.ts'
import type { SiteFacts } from '../../lib/model/site.ts'
import type { PopupClient } from '../../lib/ui/popup/client.ts'
import { checked } from './samples.ts'
import type { GalleryState } from './states.ts'

const SITE: SiteFacts = {
  host: 'careers.tarnbrook.example',
  access: 'on-click',
  allowable: true,
  off: undefined,
}

/** A client that answers as if all went well, and touches nothing. */
export function pretendClient({ state, adverts = [], site = {} }: GalleryState): PopupClient {
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
    insert: async () => 'applied',
    organisation: async () => NO_ORGANISATION,
    checkPage: nothing,
    checkText: async (text) => checked(text),
    openPart: nothing,
    site: {
      facts: async () => (site === 'none' ? undefined : { ...SITE, ...site }),
      subscribe: () => () => undefined,
      allow: yes,
      takeBack: nothing,
      turn: nothing,
      openOptions: nothing,
    },
    copy: yes,
    copyRich: yes,
    product: '0.0.0',
    save: nothing,
    openPage: nothing,
    openInTab: nothing,
    openPanel: nothing,
  }
}
