import type { EditorPage } from '../mount.ts'
import { startTiptap } from '../tiptap.ts'

export const mount: EditorPage['mount'] = (place, html) => startTiptap(place, html)
