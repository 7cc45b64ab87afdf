import { loadScript } from '../load-script.ts'
import type { EditorPage } from '../mount.ts'

interface Ckeditor4 {
  replace(
    target: HTMLElement,
    options: object,
  ): { getData(): string; on(event: string, listen: () => void): void }
}

export const mount: EditorPage['mount'] = async (place, html) => {
  // It finds its plugins and skins by its own address.
  await loadScript('/vendor/ckeditor4/ckeditor.js')
  const ckeditor: Ckeditor4 = Reflect.get(globalThis, 'CKEDITOR')
  const target = document.createElement('textarea')
  target.value = html
  place.append(target)
  const editor = ckeditor.replace(target, { versionCheck: false, height: 220, removePlugins: 'scayt,wsc' })
  await new Promise<void>((done) => editor.on('instanceReady', done))
  return { saved: () => editor.getData() }
}
