import type { EditorPage } from '../mount.ts'
import { startTinymce } from '../tinymce.ts'

export const mount: EditorPage['mount'] = (place, html) => startTinymce(place, html, { inline: true })
