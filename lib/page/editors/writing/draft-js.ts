import { browserEditing } from './browser-editing.ts'
import { pressUndo } from './keys.ts'
import { pasteParagraphs } from './paste.ts'
import type { WritingPath } from './path.ts'

/** Draft.js takes letters that the browser puts in, but a paragraph of the browser's breaks it; pasted ones it takes. */
export const draftJs: WritingPath = {
  id: 'draft-js',
  takes: (root) => root.matches('.public-DraftEditor-content'),
  replace: browserEditing.replace,
  addParagraphs: pasteParagraphs,
  undo: pressUndo,
  isLate: true,
}
