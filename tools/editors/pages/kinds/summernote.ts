import $ from 'jquery'
import type { EditorPage } from '../mount.ts'
import 'summernote/dist/summernote-lite.css'

export const mount: EditorPage['mount'] = async (place, html) => {
  // The plugin looks for jQuery where pages keep it.
  Object.assign(globalThis, { $, jQuery: $ })
  await import('summernote/dist/summernote-lite.js')
  const target = document.createElement('div')
  target.innerHTML = html
  place.append(target)
  const plugin: (...options: readonly unknown[]) => unknown = Reflect.get($.fn, 'summernote')
  plugin.call($(target), { height: 220 })
  return { saved: () => String(plugin.call($(target), 'code')) }
}
