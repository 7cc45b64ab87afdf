import type { Page } from 'puppeteer-core'
import type { PageState } from '../../lib/model/page-state.ts'

/** Asks an open extension page what the extension holds of the tab at this address; its top frame only. */
export const stateOf = (extensionPage: Page, url: string): Promise<PageState | undefined> =>
  extensionPage.evaluate(async (wanted) => {
    interface Api {
      readonly tabs: { query(filter: object): Promise<readonly { id?: number; url?: string }[]> }
      readonly storage: { session: { get(key: string): Promise<Record<string, { state?: PageState }>> } }
    }
    const scope = globalThis as unknown as { browser?: Api; chrome?: Api }
    const api = scope.browser ?? scope.chrome
    const tab = (await api?.tabs.query({}))?.find((each) => each.url === wanted)
    const key = `page:${tab?.id}:0`
    return (await api?.storage.session.get(key))?.[key]?.state
  }, url)
