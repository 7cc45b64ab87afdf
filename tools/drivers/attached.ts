import type { CDPSession, Page } from 'puppeteer-core'

/**
 * The listeners that the extension's content script has left on a page's global objects, as `target: type`, told apart by whether they are passive.
 * Chromium only: elsewhere another world's listeners can't be counted.
 */
export async function attachedListeners(page: Page): Promise<string[]> {
  return inWorlds(page, async (session, worlds) => {
    const found: string[] = []
    for (const contextId of worlds) {
      for (const expression of [
        'globalThis',
        'document',
        'document.documentElement',
        'document.body',
        'navigation',
      ]) {
        const { result } = await session.send('Runtime.evaluate', { contextId, expression })
        if (result.objectId === undefined) continue
        const { objectId } = result
        const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId })
        found.push(
          ...listeners.map(({ type, passive }) => `${expression}: ${type}${passive ? ' (passive)' : ''}`),
        )
      }
    }
    return found
  })
}

/** How many observers of the page's tree the content script holds, once what it dropped is collected. Chromium only. */
export const liveObservers = (page: Page): Promise<number> =>
  inWorlds(page, async (session, worlds) => {
    await session.send('HeapProfiler.collectGarbage')
    let count = 0
    for (const contextId of worlds) {
      const { result } = await session.send('Runtime.evaluate', {
        contextId,
        expression: 'MutationObserver.prototype',
      })
      if (result.objectId === undefined) continue
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId })
      if (objects.objectId === undefined) continue
      const { result: properties } = await session.send('Runtime.getProperties', {
        objectId: objects.objectId,
        ownProperties: true,
      })
      count += properties.filter(({ name }) => /^\d+$/.test(name)).length
    }
    return count
  })

/** Does something in the worlds that the extension's content scripts have on a page. */
async function inWorlds<T>(
  page: Page,
  action: (session: CDPSession, worlds: readonly number[]) => Promise<T>,
): Promise<T> {
  const session = await page.createCDPSession()
  try {
    const worlds: number[] = []
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id)
    })
    await session.send('Runtime.enable')
    if (worlds.length === 0) throw new Error('The content script has no world on this page.')
    return await action(session, worlds)
  } finally {
    await session.detach()
  }
}
