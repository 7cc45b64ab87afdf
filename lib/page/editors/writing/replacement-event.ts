import { pressUndo } from './keys.ts'
import { pasteParagraphs } from './paste.ts'
import type { WritingPath } from './path.ts'

const EDITORS = '[data-slate-editor], [data-lexical-editor]'

/**
 * Slate, Lexical and CKEditor 5 write from their own model and undo what the browser does behind their backs; what
 * they do listen to is the event with which the browser's spelling check replaces a word.
 */
export const replacementEvent: WritingPath = {
  id: 'replacement-event',
  takes: (root) => root.matches(EDITORS),
  replace: (root, text) => void tellInput(root, 'insertReplacementText', text),
  addParagraphs: pasteParagraphs,
  undo: pressUndo,
  isLate: true,
}

/** The event that comes before an edit, over what is selected; true when the editor says that it has seen to it. */
export function tellInput(
  root: HTMLElement,
  inputType: 'insertReplacementText' | 'insertText',
  text: string,
): boolean {
  const selection = root.ownerDocument.getSelection()
  if (selection === null || selection.rangeCount === 0) return false
  return !root.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType,
      data: text,
      targetRanges: [new StaticRange(selection.getRangeAt(0))],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  )
}
