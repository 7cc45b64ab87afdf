import { browser } from 'wxt/browser'
import { askBackground } from '../../lib/messages.ts'
import type { WelcomeClient } from '../../lib/ui/welcome/client.ts'

/** The first page's client. */
export function welcomeClient(): WelcomeClient {
  return {
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
    check: (text) => askBackground('ui>bg:check-text', { text }),
    shortcuts: async () =>
      (await browser.commands.getAll()).map(({ name = '', shortcut = '' }) => ({
        command: name,
        keys: shortcut,
      })),
    sites: async () => namesOf((await browser.permissions.getAll()).origins ?? []),
    changeShortcuts,
    openOptions: () => browser.runtime.openOptionsPage(),
  }
}

/** `https://*.greenhouse.io/*` is greenhouse.io to a person. */
const namesOf = (patterns: readonly string[]): string[] =>
  [...new Set(patterns.map((pattern) => pattern.replace(/^[^:]+:\/\/(?:\*\.|www\.)?|\/.*$/g, '')))].toSorted()

/** Each browser has a page of its own for it, and its own way there. */
async function changeShortcuts(): Promise<void> {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings')
  if (typeof open === 'function') await open.call(browser.commands)
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
