import { render } from 'preact'
import { browser } from 'wxt/browser'
import { PopupView } from '../../lib/ui/popup/popup-view.tsx'
import { openPopup } from '../../lib/ui/popup/state.ts'
import { fitPopup } from './fit.ts'
import { tabClient } from './tab-client.ts'

/** `?tab=<id>` shows the same view as a full page about that tab. */
const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
const isPage = Number.isInteger(asked)
const life = new AbortController()
addEventListener('pagehide', () => life.abort(), { once: true })

if (isPage) document.documentElement.setAttribute('data-view', 'tab')
else fitPopup(life.signal)

void start()

async function start(): Promise<void> {
  const tabId = isPage ? asked : (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id
  const popup = await openPopup(tabClient(tabId, { isPage }), life.signal)
  const app = document.querySelector('#app')
  if (app === null) return
  // The skeleton gives way only when there is something to draw.
  app.replaceChildren()
  render(<PopupView popup={popup} />, app)
  // Read by the benchmark: the time since the popup's page began.
  performance.mark('evenhand-shown')
}
