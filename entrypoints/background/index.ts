import { createI18n } from '@wxt-dev/i18n'
import { defineBackground } from 'wxt/utils/define-background'
import { handle } from '../../lib/messages.ts'
import { badgeWantedAt, hideBadgeAt } from '../../lib/storage/editor-badge.ts'
import { speakFrom } from '../../lib/ui/words/say.ts'
import { startAlways } from './always.ts'
import { checkDocument, checkText } from './check.ts'
import { startCommands } from './commands.ts'
import { startFirstRun } from './first-run.ts'
import { addKeep } from './keep.ts'
import { startMenus } from './menus.ts'
import { startObeying, wantedAt } from './obey.ts'
import { openPanel } from './open-panel.ts'
import { checkPage, forget, nothingHere, wake } from './pages.ts'
import { whyNothing } from './why.ts'

/** Handlers are registered at once: the browser may start the background only to deliver one message. */
export default defineBackground(() => {
  speakFrom(createI18n().t)
  handle('bg', {
    'page>bg:wake': (_, sender) => wake(sender),
    'page>bg:check': ({ subject, document }, sender) => checkDocument(subject, document, sender),
    'page>bg:nothing': (nothing, sender) => nothingHere(nothing, sender),
    'page>bg:wanted': async (_, { url }) => {
      const [{ marks }, badge] = await Promise.all([wantedAt(url), badgeWantedAt(url)])
      return { marks, badge }
    },
    'page>bg:hide-badge': async (_, sender) => {
      await hideBadgeAt(sender.url)
      return null
    },
    'page>bg:open-panel': (_, sender) => openPanel(sender),
    'page>bg:gone': (_, sender) => forget(sender),
    'page>bg:keep': (keep) => addKeep(keep),
    'ui>bg:keep': (keep) => addKeep(keep),
    'ui>bg:check-page': ({ tabId }) => checkPage(tabId),
    'ui>bg:why': ({ tabId, asked }) => whyNothing(tabId, asked),
    'ui>bg:check-text': ({ text }) => checkText(text),
  })
  startCommands()
  startMenus()
  startAlways()
  startObeying()
  startFirstRun()
})
