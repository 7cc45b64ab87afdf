import { browser } from 'wxt/browser'
import { switched } from '../../lib/model/site.ts'
import { allowedPatterns, isPermitted, listedPatterns, watchPermitted } from '../../lib/storage/permitted.ts'
import { readPolicy } from '../../lib/storage/policy.ts'
import { changeSwitchedOff, switchedOff, watchSwitchedOff } from '../../lib/storage/sites.ts'
import { settings } from '../../lib/storage.ts'
import type { PatternState, SitesClient } from '../../lib/ui/options/sites-client.ts'

const stateOf = async (pattern: string): Promise<PatternState> => ({
  pattern,
  permitted: await isPermitted(pattern),
})

/** The options' client for the section about sites. */
export const sitesClient = (): SitesClient => ({
  read: async () => ({
    listed: await Promise.all(listedPatterns().map(stateOf)),
    allowed: await allowedPatterns(),
    offered: await Promise.all((await readPolicy()).offeredSites.map(stateOf)),
    off: await switchedOff(),
    marksOff: (await settings.getValue()).marksOffSites,
  }),
  subscribe: (changed) => {
    const stops = [watchPermitted(changed), watchSwitchedOff(changed), settings.watch(changed)]
    return () => {
      for (const stop of stops) stop()
    }
  },
  allow: (pattern) => browser.permissions.request({ origins: [pattern] }),
  takeBack: async (pattern) => {
    await browser.permissions.remove({ origins: [pattern] })
  },
  turnOn: async (what, address) => {
    if (what === 'marks') {
      const now = await settings.getValue()
      await settings.setValue({
        ...now,
        marksOffSites: now.marksOffSites.filter((site) => site !== address),
      })
    } else await changeSwitchedOff((now) => switched(now, address, what, false))
  },
})
