import { browserEditing } from './browser-editing.ts'
import { pressUndo } from './keys.ts'
import type { WritingPath } from './path.ts'
import { tellInput } from './replacement-event.ts'

/** Quill replaces words by itself when asked as a spelling check does; one step for undo is all within a second. */
export const quill: WritingPath = {
  id: 'quill',
  takes: (root) => root.matches('.ql-editor'),
  replace: (root, text) => tellInput(root, 'insertReplacementText', text),
  addParagraphs: browserEditing.addParagraphs,
  undo: pressUndo,
  isLate: true,
  rest: 1050,
}
