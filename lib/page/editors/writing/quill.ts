import { browserEditing } from './browser-editing.ts'
import { pressUndo } from './keys.ts'
import type { WritingPath } from './path.ts'
import { tellInput } from './replacement-event.ts'

/**
 * Quill replaces words by itself when asked as a spelling check does; its first version does not listen, and follows the
 * browser's editing. One step for undo is all within a second.
 */
export const quill: WritingPath = {
  id: 'quill',
  takes: (root) => root.matches('.ql-editor'),
  replace(root, text) {
    if (!tellInput(root, 'insertReplacementText', text)) browserEditing.replace(root, text)
  },
  addParagraphs: browserEditing.addParagraphs,
  undo: pressUndo,
  isLate: true,
  rest: 1050,
}
