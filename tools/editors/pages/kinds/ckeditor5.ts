import { Bold, Italic } from '@ckeditor/ckeditor5-basic-styles'
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic'
import { Essentials } from '@ckeditor/ckeditor5-essentials'
import { Heading } from '@ckeditor/ckeditor5-heading'
import { List } from '@ckeditor/ckeditor5-list'
import { Paragraph } from '@ckeditor/ckeditor5-paragraph'
import '@ckeditor/ckeditor5-editor-classic/dist/index.css'
import '@ckeditor/ckeditor5-ui/dist/index.css'
import type { EditorPage } from '../mount.ts'

export const mount: EditorPage['mount'] = async (place, html) => {
  const target = document.createElement('div')
  place.append(target)
  const editor = await ClassicEditor.create(target, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Heading, List],
    toolbar: ['undo', 'redo', '|', 'bold', 'italic', 'bulletedList'],
    initialData: html,
  })
  return { saved: () => editor.getData() }
}
