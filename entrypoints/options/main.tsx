import { render } from 'preact'
import { patternOf } from '../../lib/model/site.ts'
import { OptionsView } from '../../lib/ui/options/options-view.tsx'
import { openSites } from '../../lib/ui/options/sites-state.ts'
import { sitesClient } from './sites-client.ts'

/** `?allow=<address>` comes from the popup: the site that the person wants checked always. */
const wanted = patternOf(new URLSearchParams(location.search).get('allow') ?? '')
const life = new AbortController()
addEventListener('pagehide', () => life.abort(), { once: true })

void start()

async function start(): Promise<void> {
  const sites = await openSites(sitesClient(), life.signal, wanted)
  const app = document.querySelector('#app')
  if (app !== null) render(<OptionsView sites={sites} />, app)
}
