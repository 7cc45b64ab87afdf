import Quill from 'quill'
import 'quill/dist/quill.snow.css'
import type { EditorPage } from '../mount.ts'

export const mount: EditorPage['mount'] = (place, html) => {
  const target = document.createElement('div')
  target.innerHTML = html
  place.append(target)
  const quill = new Quill(target, { theme: 'snow' })
  return { saved: () => quill.getSemanticHTML() }
}
