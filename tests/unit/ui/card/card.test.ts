import { expect, onTestFinished, test, vi } from 'vitest'
import type { ApplyOutcome } from '../../../../lib/model/page-state.ts'
import type { CardProps } from '../../../../lib/ui/card/card-view.tsx'
import { mountCard } from '../../../../lib/ui/card/mount-card.tsx'
import { control, controls, nameOf } from '../names.ts'
import { settle } from '../popup/open.tsx'
import { driven, native, young } from '../samples.ts'

async function mount(change: Partial<CardProps> = {}) {
  const host = document.createElement('div')
  document.body.append(host)
  const root = host.attachShadow({ mode: 'open' })
  const props = {
    finding: native,
    text: 'Native English speaker, driven and warm.',
    rulesVersion: 'r1',
    position: { index: 2, count: 5 },
    editable: true,
    onApply: vi.fn(async (): Promise<ApplyOutcome> => 'applied'),
    onKeep: vi.fn(),
    onNext: vi.fn(),
    onPrevious: vi.fn(),
    onClose: vi.fn(),
    announce: vi.fn(),
    ...change,
  }
  let unmount = () => {}
  await settle(() => {
    unmount = mountCard(root, props)
  })
  onTestFinished(() => {
    unmount()
    host.remove()
  })
  const card = root.querySelector('[role="dialog"]')
  if (!(card instanceof HTMLElement)) throw new Error('no card')
  const press = (name: string) => settle(() => control(root, name).click())
  const key = (init: KeyboardEventInit) => {
    const target = root.activeElement ?? card
    const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init })
    target.dispatchEvent(event)
    return event
  }
  return { root, host, card, props, press, key, unmount }
}

test('is a dialog with a name and a description, and names every control', async () => {
  const { root, card } = await mount()
  expect(nameOf(card)).toBe('Legal risk, Race and nationality')
  expect(root.getElementById(card.getAttribute('aria-describedby') ?? '')?.textContent).toBe(native.why)
  expect(controls(root).map(nameOf)).not.toContain('')
  expect(card.textContent).toContain('2 of 5')
})

test('focuses the first suggestion', async () => {
  const { root } = await mount()
  expect(root.activeElement?.textContent).toContain('Fluent in English')
})

test('focuses the card itself where there is no suggestion', async () => {
  const { root, card } = await mount({ finding: driven })
  expect(root.activeElement).toBe(card)
})

test('leaves the caret where it is when asked to', async () => {
  const editor = document.createElement('textarea')
  document.body.append(editor)
  onTestFinished(() => editor.remove())
  editor.focus()
  await mount({ focus: false })
  expect(document.activeElement).toBe(editor)
})

test('applies a suggestion, says so, and leaves nothing to press twice', async () => {
  const { root, card, props, press } = await mount()
  await press('Use Good spoken English in place of Native English speaker')
  expect(props.onApply).toHaveBeenCalledExactlyOnceWith(1)
  expect(props.announce).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Done\. Undo with/))
  expect(card.textContent).toContain('Done. Undo with')
  expect(root.querySelector('.suggestion')).toBeNull()
  expect(root.activeElement).toBe(card)
})

test('leaves the focus in the editor where the write has put it', async () => {
  const editor = document.createElement('textarea')
  document.body.append(editor)
  onTestFinished(() => editor.remove())
  const onApply = async (): Promise<ApplyOutcome> => {
    editor.focus()
    return 'applied'
  }
  const { press } = await mount({ onApply })
  await press('Use Fluent in English in place of Native English speaker')
  expect(document.activeElement).toBe(editor)
})

test('when the editor refuses, the old text is said to stand and the words can be copied', async () => {
  const { root, card, press } = await mount({ onApply: async () => 'refused' })
  await press('Use Fluent in English in place of Native English speaker')
  expect(card.textContent).toContain('the text is as it was')
  expect(control(root, 'Copy “Fluent in English”')).toBeDefined()
})

test('when the editor wrote something else, the old words can be copied', async () => {
  const { root, card, press } = await mount({ onApply: async () => 'changed' })
  await press('Use Fluent in English in place of Native English speaker')
  expect(card.textContent).toContain('could not take it back')
  expect(control(root, 'Copy “Native English speaker”')).toBeDefined()
})

test('a failed write is said, not thrown', async () => {
  const { card, press, props } = await mount({ onApply: () => Promise.reject(new Error('gone')) })
  await press('Use Fluent in English in place of Native English speaker')
  expect(card.textContent).toContain('nothing was written')
  expect(props.announce).toHaveBeenCalledOnce()
})

test('on a page that can’t be edited, suggestions are copied', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const { press, props } = await mount({ editable: false, finding: young })
  await press('Copy friendly, to use in place of young')
  expect(writeText).toHaveBeenCalledExactlyOnceWith('friendly')
  expect(props.onApply).not.toHaveBeenCalled()
  expect(props.announce).toHaveBeenCalledExactlyOnceWith('Copied.')
})

test('keeping once needs no reason, keeping for good does', async () => {
  const { root, press, props } = await mount()
  await press('Keep it')
  await press('Keep')
  expect(props.onKeep).toHaveBeenCalledExactlyOnceWith('once', '')
  await press('In every advert')
  await press('Keep')
  expect(props.onKeep).toHaveBeenCalledOnce()
  expect(root.querySelector('[role="alert"]')).not.toBeNull()
})

test('Escape closes, and no key pressed in the card reaches the page', async () => {
  const { key, props } = await mount()
  const heard = vi.fn()
  document.addEventListener('keydown', heard)
  onTestFinished(() => document.removeEventListener('keydown', heard))
  key({ key: 'j' })
  key({ key: 'Escape' })
  expect(heard).not.toHaveBeenCalled()
  expect(props.onClose).toHaveBeenCalledOnce()
})

test('Tab goes round within the card', async () => {
  const { root, key } = await mount()
  control(root, 'More').focus()
  expect(key({ key: 'Tab' }).defaultPrevented).toBe(true)
  expect(nameOf(root.activeElement ?? root.host)).toBe('Previous finding')
  key({ key: 'Tab', shiftKey: true })
  expect(nameOf(root.activeElement ?? root.host)).toBe('More')
})

test('moves to the next and the previous finding', async () => {
  const { press, props } = await mount()
  await press('Next finding')
  await press('Previous finding')
  expect(props.onNext).toHaveBeenCalledOnce()
  expect(props.onPrevious).toHaveBeenCalledOnce()
})

test('mounting again shows the next finding in the same place; unmounting leaves nothing to see', async () => {
  const { root, props, unmount } = await mount()
  await settle(() => mountCard(root, { ...props, finding: young, position: { index: 3, count: 5 } }))
  expect(root.querySelectorAll('[role="dialog"]')).toHaveLength(1)
  expect(root.textContent).toContain(young.why)
  unmount()
  expect(root.querySelector('[role="dialog"]')).toBeNull()
})
