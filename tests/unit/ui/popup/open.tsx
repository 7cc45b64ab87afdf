import { render } from 'preact'
import { onTestFinished } from 'vitest'
import { PopupView } from '../../../../lib/ui/popup/popup-view.tsx'
import { openPopup } from '../../../../lib/ui/popup/state.ts'
import { control } from '../names.ts'
import type { FakeClient } from './fake-client.ts'

/** Lets state and effects settle: signals draw in a microtask, effects after the next frame. */
export const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 60))

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
  render(<PopupView popup={popup} />, root)
  await settle()
  return {
    root,
    life,
    popup,
    text: () => (root.textContent ?? '').replace(/\s+/g, ' '),
    said: () => root.querySelector('[role="status"]')?.textContent ?? '',
    press: async (name: string) => {
      control(root, name).click()
      await settle()
    },
  }
}
