import { browserEditing } from './browser-editing.ts'
import { pressUndo, tellKey } from './keys.ts'
import type { WritingPath } from './path.ts'

const ARROW = { key: 'ArrowRight', keyCode: 39 }
/** What a browser tells of a key that is none, as when a word is put in by other means. */
const NO_KEY = { key: 'Unidentified', keyCode: 0 }

/**
 * CKEditor 4 follows the browser's editing, but takes its pictures for undo by the keys: an arrow closes what was
 * typed so far, any other that has changed something begins a step.
 */
export const ckeditor4: WritingPath = {
  id: 'ckeditor4',
  takes: (root) => root.matches('.cke_editable'),
  replace: (root, text) => asOneStep(root, () => browserEditing.replace(root, text)),
  addParagraphs: (...args) => asOneStep(args[0], () => browserEditing.addParagraphs(...args)),
  undo: pressUndo,
  isLate: false,
}

function asOneStep(root: HTMLElement, write: () => void): void {
  closeStep(root)
  write()
  tellKey(root, 'keyup', NO_KEY)
  closeStep(root)
}

function closeStep(root: HTMLElement): void {
  tellKey(root, 'keydown', ARROW)
  tellKey(root, 'keyup', ARROW)
}
