import { useEffect, useState } from 'preact/hooks'
import { Sign } from '../parts/sign.tsx'
import { welcomeWords } from '../words/welcome.ts'
import type { Shortcut, WelcomeClient } from './client.ts'
import { Demo } from './demo.tsx'

/** What to know on the first day, and something to try at once. */
export function WelcomeView({ client }: { client: WelcomeClient }) {
  return (
    <main class="page welcome">
      <header class="welcome-head">
        <Sign size={56} />
        <div>
          <h1 class="welcome-title">{welcomeWords.title}</h1>
          <p class="welcome-lead">{welcomeWords.lead}</p>
        </div>
      </header>
      <Demo client={client} />
      <div class="welcome-columns">
        <Reading client={client} />
        <div class="welcome-side">
          <Pin browser={client.browser} />
          <Shortcuts client={client} />
        </div>
      </div>
      <footer class="welcome-foot">
        <button type="button" class="button button-main" onClick={client.openOptions}>
          {welcomeWords.options}
        </button>
        <p class="quiet">{welcomeWords.note}</p>
      </footer>
    </main>
  )
}

function Reading({ client }: { client: WelcomeClient }) {
  const words = welcomeWords.reading
  const [sites, setSites] = useState<readonly string[]>([])
  useEffect(() => void client.sites().then(setSites), [client])
  return (
    <section class="welcome-card" id="reading">
      <h2 class="welcome-section">{words.title}</h2>
      <dl class="facts-list">
        {words.items.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {sites.length === 0 ? null : (
        <details class="sites-list">
          <summary>{words.sites(sites.length)}</summary>
          <ul>
            {sites.map((site) => (
              <li key={site}>{site}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const Pin = ({ browser }: Pick<WelcomeClient, 'browser'>) => (
  <section class="welcome-card">
    <h2 class="welcome-section">{welcomeWords.pin.title}</h2>
    <ol class="steps">
      {welcomeWords.pin[browser].map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  </section>
)

function Shortcuts({ client }: { client: WelcomeClient }) {
  const words = welcomeWords.shortcuts
  const names: Readonly<Partial<Record<string, string>>> = words.names
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([])
  useEffect(() => void client.shortcuts().then(setShortcuts), [client])
  const named = shortcuts.filter(({ command }) => names[command] !== undefined)
  if (named.length === 0) return null
  return (
    <section class="welcome-card">
      <h2 class="welcome-section">{words.title}</h2>
      <dl class="keys-list">
        {named.map(({ command, keys }) => (
          <div key={command}>
            <dt>{names[command]}</dt>
            <dd>{keys === '' ? <span class="quiet">{words.none}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="link" onClick={client.changeShortcuts}>
        {words.change}
      </button>
    </section>
  )
}
