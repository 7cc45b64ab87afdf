import type { EditorAdapter } from './editor.ts'
import { fieldSurface } from './field.ts'
import { isNotProse, refuses } from './refuses.ts'

export const textarea: EditorAdapter = {
  id: 'textarea',
  rootOf: (element) =>
    isTextarea(element) && !refuses(element) && !isNotProse(element) ? element : undefined,
  open: (root, tools) => {
    if (!isTextarea(root)) throw new TypeError('not a textarea')
    return fieldSurface(root, tools)
  },
}

// By name, not by class: elements of another frame are of another class.
const isTextarea = (element: Element): element is HTMLTextAreaElement => element.localName === 'textarea'
