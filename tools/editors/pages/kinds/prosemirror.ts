import { baseKeymap } from '@tiptap/pm/commands'
import { history, redo, undo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { DOMParser, DOMSerializer } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { schema } from 'prosemirror-schema-basic'
import type { EditorPage } from '../mount.ts'
import '../prosemirror.css'

export const mount: EditorPage['mount'] = (place, html) => {
  const source = document.createElement('div')
  source.innerHTML = html
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: DOMParser.fromSchema(schema).parse(source),
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }), keymap(baseKeymap)],
    }),
  })
  return {
    saved() {
      const out = document.createElement('div')
      out.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content))
      return out.innerHTML
    },
  }
}
