import { render } from 'preact'
import { PopupView } from '../../lib/ui/popup/popup-view.tsx'
import { openPopup } from '../../lib/ui/popup/state.ts'
import { CARD_STATES, showCard } from './card.ts'
import { press } from './press.ts'
import { pretendClient } from './pretend-client.ts'
import { STATES } from './states.ts'

/**
 * Every state of our views with real results and a pretended browser, for pictures and for tests of accessibility:
 * `#done`, `#card`; `?view=panel` or `tab`; `?theme=dark` whatever the browser's own.
 */
const asked = new URLSearchParams(location.search)
const root = document.documentElement
root.dataset['view'] = asked.get('view') ?? 'popup'
const theme = asked.get('theme')
if (theme !== null) root.style.colorScheme = theme

// Told to whoever goes through all of them.
root.dataset['states'] = [...Object.keys(STATES), ...CARD_STATES].join(' ')

let life = new AbortController()

async function show(): Promise<void> {
  life.abort()
  life = new AbortController()
  const { signal } = life
  const name = location.hash.slice(1) || 'done'
  const app = document.querySelector('#app')
  if (app === null) return
  delete root.dataset['ready']
  render(null, app)
  if (name.startsWith('card')) await showCard(app, name, signal)
  else {
    const state = STATES[name]
    if (state === undefined) throw new Error(`There is no state "${name}".`)
    const popup = await openPopup(pretendClient(state), signal)
    render(<PopupView key={name} popup={popup} />, app)
    for (const label of state.press ?? []) await press(app, label)
  }
  // Told to whoever takes pictures: this state is drawn.
  root.dataset['ready'] = name
}

addEventListener('hashchange', () => void show())
void show()
