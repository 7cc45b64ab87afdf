import { speakFrom } from '../../lib/ui/words/say.ts'
import english from '../../locales/en_GB.yml'
import { lengthened } from './long-words.ts'

type Show = (state: string, signal: AbortSignal) => Promise<void>

/**
 * Shows the state that the address names after its `#`, now and whenever that changes; the signal ends the one before.
 * Tells whoever takes pictures or tests which states there are and which one is drawn; `?theme=dark` whatever the
 * browser's own; `?words=long` as in a language that needs more room.
 */
export function followAddress(states: readonly string[], show: Show): void {
  const asked = new URLSearchParams(location.search)
  const theme = asked.get('theme')
  const messages = asked.get('words') === 'long' ? lengthened(english) : english
  speakFrom((name) => messages[name] ?? '')
  let life = new AbortController()
  const showNamed = async () => {
    life.abort()
    life = new AbortController()
    const state = location.hash.slice(1) || states[0] || ''
    if (!states.includes(state)) throw new Error(`There is no state "${state}".`)
    if (theme !== null) document.documentElement.style.colorScheme = theme
    await show(state, life.signal)
    // Asked anew: a report brings a root of its own.
    const root = document.documentElement
    if (theme !== null) root.style.colorScheme = theme
    root.dataset['states'] = states.join(' ')
    root.dataset['ready'] = state
  }
  addEventListener('hashchange', () => void showNamed())
  void showNamed()
}
