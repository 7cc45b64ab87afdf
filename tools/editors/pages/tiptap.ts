import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import type { Mounted } from './mount.ts'

export function startTiptap(place: HTMLElement, html: string): Mounted {
  const editor = new Editor({ element: place, extensions: [StarterKit], content: html })
  return { saved: () => editor.getHTML() }
}
