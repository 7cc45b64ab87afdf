import { browser } from 'wxt/browser'
import { askPage, type Request } from '../../lib/messages.ts'
import { pageStates } from '../../lib/storage.ts'
import { checkPage } from './pages.ts'

const CARD: Readonly<Record<string, Request<'bg>page:card'>['go']>> = {
  'open-card': 'here',
  'next-finding': 'next',
  'previous-finding': 'previous',
}

/** Keyboard commands act on the tab in front. */
export function startCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return
    const go = CARD[command]
    if (go !== undefined) void askFrames(tab.id, go)
    else if (command === 'check-page') void checkPage(tab.id)
  })
}

/** Only frames with a result can have a card; a frame that went away meanwhile has nothing to say. */
async function askFrames(tabId: number, go: Request<'bg>page:card'>['go']): Promise<void> {
  const frames = (await pageStates(tabId)).filter(({ state }) => state.status === 'done')
  await Promise.allSettled(frames.map(({ frameId }) => askPage(tabId, frameId, 'bg>page:card', { go })))
}
