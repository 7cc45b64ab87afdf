import { browser } from 'wxt/browser'
import type { Sender } from '../../lib/messages.ts'

/**
 * The side panel where a message may open it, else the popup. Nothing may be waited for beforehand: the browser counts
 * it as the person's click only at once.
 */
export async function openPanel({ tabId }: Sender): Promise<null> {
  if (tabId !== undefined && browser.sidePanel !== undefined) {
    try {
      await browser.sidePanel.open({ tabId })
      return null
    } catch {
      // Then the popup, which says the same.
    }
  }
  // A browser that opens neither leaves its button in the toolbar, where the number stands.
  await browser.action.openPopup().catch(() => undefined)
  return null
}
