import { render } from 'preact'
import { act } from 'preact/test-utils'
import { onTestFinished } from 'vitest'
import { PopupView } from '../../../../lib/ui/popup/popup-view.tsx'
import { openPopup } from '../../../../lib/ui/popup/state.ts'
import { control } from '../names.ts'
import type { FakeClient } from './fake-client.ts'

/** Does something and lets what follows from it be drawn: promises, signals and effects, without a clock. */
export const settle = (work: () => void = () => undefined) =>
  act(async () => {
    work()
    for (let turn = 0; turn < 10; turn++) await Promise.resolve()
  })

/** Opens the popup in the test's document and takes it away afterwards. */
export async function open(client: FakeClient) {
  const life = new AbortController()
  const root = document.createElement('div')
  document.body.append(root)
  onTestFinished(() => {
    life.abort()
    render(null, root)
    root.remove()
  })
  const popup = await openPopup(client, life.signal)
  await settle(() => render(<PopupView popup={popup} />, root))
  return {
    root,
    life,
    popup,
    text: () => (root.textContent ?? '').replace(/\s+/g, ' '),
    said: () => root.querySelector('[role="status"]')?.textContent ?? '',
    press: (name: string) => {
      const pressed = control(root, name)
      return settle(() => pressed.click())
    },
  }
}
