import { render } from 'preact'
import { PopupView } from '../../lib/ui/popup/popup-view.tsx'
import { openPopup } from '../../lib/ui/popup/state.ts'
import { CARD_STATES, showCard } from './card.ts'
import { followAddress } from './follow-address.ts'
import { press } from './press.ts'
import { pretendClient } from './pretend-client.ts'
import { STATES } from './states.ts'

/**
 * Every state of popup and card with real results and a pretended browser, for pictures and for tests of
 * accessibility: `#done`, `#card`; `?view=panel` or `tab`.
 */
document.documentElement.dataset['view'] = new URLSearchParams(location.search).get('view') ?? 'popup'

followAddress([...Object.keys(STATES), ...CARD_STATES], async (name, signal) => {
  const app = document.querySelector('#app')
  if (app === null) return
  render(null, app)
  const state = STATES[name]
  if (state === undefined) return showCard(app, name, signal)
  const popup = await openPopup(pretendClient(state), signal)
  render(<PopupView key={name} popup={popup} />, app)
  for (const label of state.press ?? []) await press(app, label)
})
