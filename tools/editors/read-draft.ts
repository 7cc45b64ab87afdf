import type { Page } from 'puppeteer-core'
import type { PageState } from '../../lib/model/page-state.ts'

interface Api {
  readonly tabs: {
    query(filter: object): Promise<readonly { id?: number; url?: string }[]>
    sendMessage(tab: number, message: object, options: object): Promise<unknown>
  }
  readonly storage: { session: { get(keys: null): Promise<Record<string, { state?: PageState }>> } }
}

/** What the popup would be told: the last checked draft of the tab at this address, and its frame. */
export const draftOf = (
  asker: Page,
  url: string,
): Promise<{ tabId: number; frameId: number; texts: string[] } | undefined> =>
  asker.evaluate(async (wanted) => {
    const scope = globalThis as unknown as { browser?: Api; chrome?: Api }
    const api = scope.browser ?? scope.chrome
    const tabId = (await api?.tabs.query({}))?.find((tab) => tab.url === wanted)?.id
    const all = (await api?.storage.session.get(null)) ?? {}
    for (const [key, { state }] of Object.entries(all)) {
      if (tabId === undefined || !key.startsWith(`page:${tabId}:`)) continue
      if (state?.status !== 'done' || state.subject !== 'draft') continue
      const texts = state.document.blocks.map(({ text }) => text)
      return { tabId, frameId: Number(key.split(':')[2]), texts }
    }
    return undefined
  }, url)

/** Sends a message to one frame as the popup does; resolves to the answer's value. */
export const tell = (asker: Page, tabId: number, frameId: number, message: object): Promise<unknown> =>
  asker.evaluate(
    async (tab, frame, sent) => {
      const scope = globalThis as unknown as { browser?: Api; chrome?: Api }
      const answer = await (scope.browser ?? scope.chrome)?.tabs.sendMessage(tab, sent, { frameId: frame })
      return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer
    },
    tabId,
    frameId,
    message,
  )
