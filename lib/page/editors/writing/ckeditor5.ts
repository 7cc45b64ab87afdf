import { pasteSpacedParagraphs } from './paste.ts'
import type { WritingPath } from './path.ts'
import { replacementEvent } from './replacement-event.ts'

/** CKEditor 5 writes as others with a model of their own do, but makes only a soft break of a single line's end. */
export const ckeditor5: WritingPath = {
  ...replacementEvent,
  id: 'ckeditor5',
  takes: (root) => root.matches('.ck-editor__editable'),
  addParagraphs: pasteSpacedParagraphs,
}
