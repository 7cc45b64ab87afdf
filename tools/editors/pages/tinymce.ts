import type { RawEditorOptions, TinyMCE } from 'tinymce'
import { loadScript } from './load-script.ts'
import type { Mounted } from './mount.ts'

/** TinyMCE loads its skin and its parts by itself, so it is served as it is, never bundled. */
export async function startTinymce(
  place: HTMLElement,
  html: string,
  options: RawEditorOptions,
): Promise<Mounted> {
  await loadScript('/vendor/tinymce/tinymce.js')
  const tinymce: TinyMCE = Reflect.get(globalThis, 'tinymce')
  const target = document.createElement('div')
  target.className = 'inline'
  target.innerHTML = html
  place.append(target)
  const [editor] = await tinymce.init({
    ...options,
    target,
    license_key: 'gpl',
    plugins: 'lists',
    toolbar: 'undo redo | bold italic | bullist',
    promotion: false,
    branding: false,
    ui_mode: 'split',
  })
  if (editor === undefined) throw new Error('TinyMCE has not started.')
  return { saved: () => editor.getContent() }
}
