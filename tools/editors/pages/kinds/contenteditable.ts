import type { EditorPage } from '../mount.ts'

export const mount: EditorPage['mount'] = (place, html) => {
  const editable = document.createElement('div')
  editable.contentEditable = 'true'
  editable.setAttribute('role', 'textbox')
  editable.setAttribute('aria-multiline', 'true')
  editable.setAttribute('aria-labelledby', 'description-label')
  editable.innerHTML = html
  place.append(editable)
  return { saved: () => editable.innerHTML }
}
