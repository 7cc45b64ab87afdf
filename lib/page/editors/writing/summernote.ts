import { browserEditing } from './browser-editing.ts'
import { pressUndo } from './keys.ts'
import type { WritingPath } from './path.ts'

/** Summernote follows the browser's editing, but takes its pictures for undo when the mouse is let go in the text. */
export const summernote: WritingPath = {
  id: 'summernote',
  takes: (root) => root.matches('.note-editable'),
  replace: (root, text) => asOneStep(root, () => browserEditing.replace(root, text)),
  addParagraphs: (...args) => asOneStep(args[0], () => browserEditing.addParagraphs(...args)),
  undo: pressUndo,
  isLate: false,
}

function asOneStep(root: HTMLElement, write: () => void): void {
  root.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
  write()
  root.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
}
