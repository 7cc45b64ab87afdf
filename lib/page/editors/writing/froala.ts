import { keepingSpaces } from '../keep-spaces.ts'
import { browserEditing } from './browser-editing.ts'
import { pressUndo, tellKey } from './keys.ts'
import type { WritingPath } from './path.ts'

const NO_KEY = { key: 'Unidentified', keyCode: 0 }

/** Froala follows the browser's editing, but keeps a step for undo only when it hears a key; a key without a number will do. */
export const froala: WritingPath = {
  id: 'froala',
  takes: (root) => root.matches('.fr-element'),
  replace: (root, text) =>
    asOneStep(root, () => keepingSpaces(root.ownerDocument, () => browserEditing.replace(root, text))),
  addParagraphs: (...args) => asOneStep(args[0], () => browserEditing.addParagraphs(...args)),
  undo: pressUndo,
  isLate: false,
  // What was typed becomes a step of its own half a second after the last key.
  rest: 600,
}

function asOneStep(root: HTMLElement, write: () => void): void {
  tellKey(root, 'keyup', NO_KEY)
  write()
  tellKey(root, 'keyup', NO_KEY)
}
