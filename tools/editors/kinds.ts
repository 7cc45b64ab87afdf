/** One kind of editor, and where its page keeps what the person writes in. */
export interface EditorKind {
  /** Its page's name below `pages/kinds`, and its row's name on the command line. */
  readonly id: string
  readonly name: string
  /** What the person writes in, within its own document. */
  readonly root: string
  /** The frame that the editor brings along. */
  readonly frame?: string
  /** What it saves for a paragraph, where that is not a `p`. */
  readonly paragraph?: (line: string) => string
  /** Whether its page has it make lists. */
  readonly lists?: true
  /** Where its keys for redo are not Control and Y; a button where it has no keys in both browsers. */
  readonly redo?: 'shift-z' | { readonly button: string }
}

export const EDITOR_KINDS: readonly EditorKind[] = [
  { id: 'textarea', name: 'textarea', root: '#description textarea', paragraph: (line) => `\n${line}` },
  { id: 'input', name: 'input', root: '#title', paragraph: (line) => ` ${line}` },
  { id: 'contenteditable', name: 'contenteditable', root: '#description > [contenteditable]', lists: true },
  {
    id: 'tinymce',
    name: 'TinyMCE 8 (frame)',
    root: 'body#tinymce',
    lists: true,
    frame: '#description iframe',
  },
  { id: 'tinymce-inline', name: 'TinyMCE 8 (inline)', root: '#description .mce-content-body', lists: true },
  {
    id: 'ckeditor4',
    name: 'CKEditor 4 (frame)',
    root: 'body.cke_editable',
    lists: true,
    frame: '#description iframe',
  },
  { id: 'ckeditor5', name: 'CKEditor 5', root: '.ck-editor__editable', lists: true },
  { id: 'quill', name: 'Quill 2', root: '.ql-editor', lists: true, redo: 'shift-z' },
  { id: 'prosemirror', name: 'ProseMirror', root: '.ProseMirror' },
  { id: 'tiptap', name: 'Tiptap 3', root: '.tiptap', lists: true },
  { id: 'tiptap-dialog', name: 'Tiptap 3 (modal)', root: '.tiptap', lists: true },
  { id: 'slate', name: 'Slate', root: '[data-slate-editor]' },
  {
    id: 'lexical',
    name: 'Lexical',
    root: '[data-lexical-editor]',
    paragraph: (line) => `<p><span style="white-space: pre-wrap;">${line}</span></p>`,
  },
  { id: 'draft-js', name: 'Draft.js', root: '.public-DraftEditor-content' },
  {
    id: 'trix',
    name: 'Trix 2',
    root: 'trix-editor',
    lists: true,
    // Its paragraphs are lines of one block; so are those that a person begins with Enter.
    paragraph: (line) => `<br>${line}<br>`,
    redo: { button: '[data-trix-action=redo]' },
  },
  { id: 'summernote', name: 'Summernote', root: '.note-editable', lists: true },
  { id: 'froala', name: 'Froala 5', root: '.fr-element', lists: true },
]
