import { browserEditing } from './browser-editing.ts'
import { pressUndo } from './keys.ts'
import type { WritingPath } from './path.ts'

/** Quill follows the browser's editing, but makes one step for undo of all that changes within a second. */
export const quill: WritingPath = {
  ...browserEditing,
  id: 'quill',
  takes: (root) => root.matches('.ql-editor'),
  undo: pressUndo,
  rest: 1050,
}
