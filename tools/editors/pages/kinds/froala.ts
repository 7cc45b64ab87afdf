import FroalaEditor from 'froala-editor'
import type { EditorPage } from '../mount.ts'
import 'froala-editor/css/froala_editor.min.css'
import 'froala-editor/css/froala_style.min.css'

export const mount: EditorPage['mount'] = async (place, html) => {
  const target = document.createElement('div')
  target.innerHTML = html
  place.append(target)
  let editor: { html: { get(): string } } | undefined
  await new Promise<void>((done) => {
    editor = new FroalaEditor(target, { heightMin: 220, pluginsEnabled: [] }, () => done())
  })
  return { saved: () => editor?.html.get() ?? '' }
}
