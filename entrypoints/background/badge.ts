import { browser } from 'wxt/browser'
import { type Finding, isShown } from '../../lib/model/finding.ts'
import { words } from '../../lib/ui/words.ts'

const TEAL = '#0b6b6b'
const CRIMSON = '#a4133c'

/**
 * The number of things to change; red only where the law may be broken, nothing where all is well.
 * A tab may close while it is checked: then there is no badge to set, and nothing is wrong.
 */
export async function showBadge(tabId: number, findings: readonly Finding[]): Promise<void> {
  const shown = findings.filter(isShown)
  const legal = shown.some((finding) => finding.severity === 'legal-risk')
  await Promise.allSettled([
    browser.action.setBadgeText({
      tabId,
      text: shown.length === 0 ? '' : String(Math.min(shown.length, 999)),
    }),
    browser.action.setBadgeBackgroundColor({ tabId, color: legal ? CRIMSON : TEAL }),
    browser.action.setTitle({ tabId, title: words.badge.title(shown.length) }),
  ])
}

export async function clearBadge(tabId: number): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: words.badge.idle }),
  ])
}
