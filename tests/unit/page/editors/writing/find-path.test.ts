import { expect, it } from 'vitest'
import { pathFor } from '../../../../../lib/page/editors/writing/find-path.ts'

it.each([
  ['<div contenteditable="true"></div>', 'browser-editing'],
  ['<div contenteditable="true" class="ProseMirror tiptap"></div>', 'browser-editing'],
  ['<div contenteditable="true" class="ql-editor"></div>', 'quill'],
  ['<div contenteditable="true" class="ck ck-content ck-editor__editable"></div>', 'ckeditor5'],
  ['<div contenteditable="true" data-slate-editor="true"></div>', 'replacement-event'],
  ['<div contenteditable="true" data-lexical-editor="true"></div>', 'replacement-event'],
  ['<trix-editor contenteditable="true"></trix-editor>', 'typing-event'],
  ['<div contenteditable="true" class="public-DraftEditor-content"></div>', 'draft-js'],
  ['<div contenteditable="true" class="cke_editable"></div>', 'ckeditor4'],
  ['<div contenteditable="true" class="note-editable"></div>', 'summernote'],
  ['<div contenteditable="true" class="fr-element"></div>', 'froala'],
])('%s is written by way of %s', (html, id) => {
  document.body.innerHTML = html
  const [root] = document.body.children
  if (!(root instanceof HTMLElement)) throw new Error('no editor')
  expect(pathFor(root).id).toBe(id)
})
