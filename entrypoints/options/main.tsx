import { createI18n } from '@wxt-dev/i18n'
import { render } from 'preact'
import { patternOf } from '../../lib/model/site.ts'
import { openOptions } from '../../lib/ui/options/options-state.ts'
import { OptionsView } from '../../lib/ui/options/options-view.tsx'
import { optionsWords } from '../../lib/ui/words/options.ts'
import { language, speakFrom } from '../../lib/ui/words/say.ts'
import { optionsClient } from './options-client.ts'

speakFrom(createI18n().t)
document.documentElement.lang = language()
document.title = optionsWords.title

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
