import { pressUndo } from './keys.ts'
import { pasteParagraphs } from './paste.ts'
import type { WritingPath } from './path.ts'
import { tellInput } from './replacement-event.ts'

/** Trix takes a replacement but leaves a part of it selected; what is typed over a selection it takes whole. */
export const typingEvent: WritingPath = {
  id: 'typing-event',
  takes: (root) => root.localName === 'trix-editor',
  replace: (root, text) => void tellInput(root, 'insertText', text),
  addParagraphs: pasteParagraphs,
  undo: pressUndo,
  isLate: true,
}
