import 'trix'
import 'trix/dist/trix.css'
import type { EditorPage } from '../mount.ts'

export const mount: EditorPage['mount'] = async (place, html) => {
  const input = document.createElement('input')
  input.type = 'hidden'
  input.id = 'description-html'
  input.value = html
  const editor = document.createElement('trix-editor')
  editor.setAttribute('input', input.id)
  const ready = new Promise((done) => editor.addEventListener('trix-initialize', done, { once: true }))
  place.append(input, editor)
  await ready
  return { saved: () => input.value }
}
