import { render } from 'preact'
import { openOptions } from '../../lib/ui/options/options-state.ts'
import { OptionsView } from '../../lib/ui/options/options-view.tsx'
import { followAddress } from './follow-address.ts'
import { OPTIONS_STATES } from './options-states.ts'
import { press } from './press.ts'

/** Every state of the options, with a pretended browser. */
followAddress(Object.keys(OPTIONS_STATES), async (name, signal) => {
  const app = document.querySelector('#app')
  const state = OPTIONS_STATES[name]
  if (app === null || state === undefined) return
  render(null, app)
  const options = await openOptions(state.client(), signal, state.wanted)
  render(<OptionsView key={name} options={options} />, app)
  for (const label of state.press ?? []) await press(app, label)
})
