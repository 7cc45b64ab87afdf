import type { Page } from 'puppeteer-core'

/**
 * The listeners that the extension's content script has left on a page's global objects, as `target: type`, told apart by whether they are passive.
 * Chromium only: elsewhere another world's listeners can't be counted.
 */
export async function attachedListeners(page: Page): Promise<string[]> {
  const session = await page.createCDPSession()
  try {
    const worlds: number[] = []
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id)
    })
    await session.send('Runtime.enable')
    if (worlds.length === 0) throw new Error('The content script has no world on this page.')
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
  } finally {
    await session.detach()
  }
}
