import { browser } from 'wxt/browser'
import { MessageFailed } from '../../lib/messages.ts'
import { patternOf, switched } from '../../lib/model/site.ts'
import { siteFacts, watchPermitted } from '../../lib/storage/permitted.ts'
import { changeSwitchedOff, watchSwitchedOff } from '../../lib/storage/sites.ts'
import type { SiteClient } from '../../lib/ui/popup/site-client.ts'
import type { View } from './tab-client.ts'

interface Options {
  readonly view: View
  /** The address that the last state told; empty where there was none. */
  readonly stated: () => string
}

/**
 * The popup's client for the site of one tab. Firefox shows its question behind the popup, so from there the
 * person is taken to the options, where the question stands free.
 */
export function tabSite(tabId: number, { view, stated }: Options): SiteClient {
  let url = ''
  const addressNow = async (): Promise<string> => {
    const told = await browser.tabs.get(tabId).catch(() => undefined)
    url = told?.url ?? stated()
    return url
  }
  const pattern = (): string => {
    const known = patternOf(url)
    if (known === undefined) throw new MessageFailed('no-page')
    return known
  }
  return {
    facts: async () => siteFacts(await addressNow()),
    subscribe: (changed) => {
      const stops = [watchSwitchedOff(changed), watchPermitted(changed)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    allow: async () => {
      if (!import.meta.env.FIREFOX || view !== 'popup')
        return browser.permissions.request({ origins: [pattern()] })
      await browser.tabs.create({
        url: `${browser.runtime.getURL('/options.html')}?allow=${encodeURIComponent(url)}`,
      })
      window.close()
      return 'elsewhere'
    },
    takeBack: async () => {
      await browser.permissions.remove({ origins: [pattern()] })
    },
    turn: async (scope, on) => {
      const at = url
      await changeSwitchedOff((now) => switched(now, at, scope, !on))
    },
    openOptions: () => browser.runtime.openOptionsPage(),
  }
}
