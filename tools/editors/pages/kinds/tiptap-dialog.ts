import type { EditorPage } from '../mount.ts'
import { startTiptap } from '../tiptap.ts'

/** In a modal dialog that keeps the focus within itself, as many systems open their editors. */
export const mount: EditorPage['mount'] = (place, html) => {
  const dialog = document.createElement('dialog')
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = 'Close'
  const inside = document.createElement('div')
  dialog.append(close, inside)
  place.append(dialog)
  const mounted = startTiptap(inside, html)
  document.addEventListener('focusin', ({ target }) => {
    if (dialog.open && target instanceof Node && !dialog.contains(target)) close.focus()
  })
  dialog.showModal()
  return mounted
}
