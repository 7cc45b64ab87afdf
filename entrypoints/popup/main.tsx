import { createI18n } from '@wxt-dev/i18n'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { PopupView } from '../../lib/ui/popup/popup-view.tsx'
import { openPopup } from '../../lib/ui/popup/state.ts'
import { language, speakFrom } from '../../lib/ui/words/say.ts'
import { stateWords } from '../../lib/ui/words/states.ts'
import { fitPopup } from './fit.ts'
import { followTab } from './follow-tab.ts'
import { panelOpener } from './open-panel.ts'
import { tabClient, type View } from './tab-client.ts'

speakFrom(createI18n().t)

/*
 * One view in three places: the popup; the side panel, which follows the tab in front; and, with `?tab=<id>`, a
 * full page about that tab.
 */
const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
const root = document.documentElement
root.lang = language()
const opening = root.querySelector('.skeleton .place')
if (opening !== null) opening.textContent = stateWords.loading
const view: View = Number.isInteger(asked) ? 'tab' : root.dataset['view'] === 'panel' ? 'panel' : 'popup'
root.dataset['view'] = view

const page = new AbortController()
addEventListener('pagehide', () => page.abort(), { once: true })

let shown: AbortController | undefined
const openPanel = view === 'popup' ? panelOpener() : Promise.resolve(undefined)

switch (view) {
  case 'tab':
    void show(asked)
    break
  case 'panel':
    followTab((tabId) => void show(tabId), page.signal)
    break
  case 'popup':
    fitPopup(page.signal)
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => show(tab?.id))
}

/** Draws the view of one tab in place of whatever was shown before. */
async function show(tabId: number | undefined): Promise<void> {
  shown?.abort()
  const life = new AbortController()
  shown = life
  const signal = AbortSignal.any([life.signal, page.signal])
  const popup = await openPopup(tabClient(tabId, { view, openPanel: await openPanel }), signal)
  const app = document.querySelector('#app')
  if (app === null || signal.aborted) return
  // The skeleton gives way only when there is something to draw.
  app.querySelector('.skeleton')?.remove()
  render(<PopupView key={tabId} popup={popup} />, app)
  // Read by the benchmark: the time since the page began.
  performance.mark('evenhand-shown')
}
