import { browserEditing } from './browser-editing.ts'
import { tellKey } from './keys.ts'
import type { WritingPath } from './path.ts'

const NO_KEY = { key: 'Unidentified', keyCode: 0 }

/** Trumbowyg follows the browser's editing, but takes what it saves from there only when a key is let go. */
export const trumbowyg: WritingPath = {
  ...browserEditing,
  id: 'trumbowyg',
  takes: (root) => root.matches('.trumbowyg-editor'),
  replace: (root, text) => asKey(root, () => browserEditing.replace(root, text)),
  addParagraphs: (...args) => asKey(args[0], () => browserEditing.addParagraphs(...args)),
}

function asKey(root: HTMLElement, write: () => void): void {
  write()
  tellKey(root, 'keyup', NO_KEY)
}
