import { plainDraft } from '../../drafts.ts'
import type { EditorPage } from '../mount.ts'

export const mount: EditorPage['mount'] = (place, html) => {
  const field = document.createElement('textarea')
  field.rows = 10
  field.name = 'description'
  field.setAttribute('aria-labelledby', 'description-label')
  field.value = plainDraft(html)
  place.append(field)
  return { saved: () => field.value }
}
