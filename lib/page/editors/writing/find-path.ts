import { browserEditing } from './browser-editing.ts'
import { ckeditor4 } from './ckeditor4.ts'
import { ckeditor5 } from './ckeditor5.ts'
import { draftJs } from './draft-js.ts'
import { froala } from './froala.ts'
import type { WritingPath } from './path.ts'
import { quill } from './quill.ts'
import { replacementEvent } from './replacement-event.ts'
import { summernote } from './summernote.ts'
import { trumbowyg } from './trumbowyg.ts'
import { typingEvent } from './typing-event.ts'

/** Known editors first; any other is taken to follow the browser, and what it made of it is verified as ever. */
const PATHS: readonly WritingPath[] = [
  ckeditor5,
  replacementEvent,
  typingEvent,
  draftJs,
  ckeditor4,
  froala,
  quill,
  summernote,
  trumbowyg,
]

export const pathFor = (root: HTMLElement): WritingPath =>
  PATHS.find((path) => path.takes(root)) ?? browserEditing
