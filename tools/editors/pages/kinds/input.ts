import type { EditorPage } from '../mount.ts'

/** The form's own title is the editor here. */
export const mount: EditorPage['mount'] = () => {
  const title = document.querySelector<HTMLInputElement>('#title')
  return { saved: () => title?.value ?? '' }
}
