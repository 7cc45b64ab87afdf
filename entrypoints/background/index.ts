import { defineBackground } from 'wxt/utils/define-background'
import { handle } from '../../lib/messages.ts'
import { checkDocument } from './check.ts'
import { startCommands } from './commands.ts'
import { addKeep } from './keep.ts'
import { marksWanted } from './marks.ts'
import { checkPage, forget, nothingHere, wake } from './pages.ts'

/** Handlers are registered at once: the browser may start the background only to deliver one message. */
export default defineBackground(() => {
  handle('bg', {
    'page>bg:wake': (_, sender) => wake(sender),
    'page>bg:check': ({ subject, document }, sender) => checkDocument(subject, document, sender),
    'page>bg:nothing': (nothing, sender) => nothingHere(nothing, sender),
    'page>bg:marks': (_, sender) => marksWanted(sender.url),
    'page>bg:gone': (_, sender) => forget(sender),
    'page>bg:keep': (keep) => addKeep(keep),
    'ui>bg:keep': (keep) => addKeep(keep),
    'ui>bg:check-page': ({ tabId }) => checkPage(tabId),
  })
  startCommands()
})
