import { render } from 'preact'
import { patternOf } from '../../lib/model/site.ts'
import { openOptions } from '../../lib/ui/options/options-state.ts'
import { OptionsView } from '../../lib/ui/options/options-view.tsx'
import { optionsClient } from './options-client.ts'

/** `?allow=<address>` comes from the popup: the site that the person wants checked always. */
const wanted = patternOf(new URLSearchParams(location.search).get('allow') ?? '')
const life = new AbortController()
addEventListener('pagehide', () => life.abort(), { once: true })

void start()

async function start(): Promise<void> {
  const options = await openOptions(optionsClient(), life.signal, wanted)
  const app = document.querySelector('#app')
  if (app === null) return
  render(<OptionsView options={options} />, app)
  // An address may name a part of the page, which is there only now.
  const part = wanted === undefined ? location.hash.slice(1) : 'sites-title'
  if (part !== '') document.getElementById(part)?.scrollIntoView()
}
