import { browser } from 'wxt/browser'
import { editorBadgeItem } from '../../lib/storage/editor-badge.ts'
import { houseTermsItem } from '../../lib/storage/house-terms.ts'
import { organisationItem } from '../../lib/storage/organisation.ts'
import { allowedPatterns } from '../../lib/storage/permitted.ts'
import { readPolicy } from '../../lib/storage/policy.ts'
import { unwantedItem } from '../../lib/storage/unwanted.ts'
import { keeps, settings } from '../../lib/storage.ts'
import type { OptionsClient } from '../../lib/ui/options/options-client.ts'
import { sitesClient } from './sites-client.ts'

/** Chromium's own page for shortcuts; it has no call that opens it. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts'

/** Firefox opens its own page since 137, later than the types know. */
const openShortcuts = async (): Promise<void> => {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings')
  if (typeof open === 'function') await open.call(browser.commands)
  else await browser.tabs.create({ url: CHROMIUM_SHORTCUTS })
}

/** The options' client in the browser. */
export const optionsClient = (): OptionsClient => ({
  organisation: organisationItem,
  policyProfile: async () => (await readPolicy()).organisation,
  houseTerms: houseTermsItem,
  unwanted: unwantedItem,
  badge: editorBadgeItem,
  keeps: {
    read: () => keeps.getValue(),
    save: (next) => keeps.setValue(next),
    subscribe: (changed) => keeps.watch(changed),
  },
  marks: {
    read: async () => (await settings.getValue()).marks,
    save: async (marks) => settings.setValue({ ...(await settings.getValue()), marks }),
  },
  sites: sitesClient(),
  shortcuts: async () =>
    (await browser.commands.getAll()).flatMap(({ description, shortcut }) =>
      description ? [{ name: description, keys: shortcut ?? '' }] : [],
    ),
  openShortcuts,
  deleteAll: async () => {
    const origins = await allowedPatterns()
    if (origins.length > 0) await browser.permissions.remove({ origins })
    await browser.storage.session.clear()
    await browser.storage.local.clear()
  },
})
