import type { EditorAdapter } from './editor.ts'
import { fieldSurface } from './field.ts'
import { isNotProse, refuses } from './refuses.ts'

/** Only plain text: never passwords, searches, addresses, numbers or dates. */
export const input: EditorAdapter = {
  id: 'input',
  rootOf: (element) =>
    isTextInput(element) && !refuses(element) && !isNotProse(element) && !isPersonal(element)
      ? element
      : undefined,
  open: (root, tools) => {
    if (!isTextInput(root)) throw new TypeError('not a text input')
    return fieldSurface(root, tools)
  },
}

// By name, not by class: elements of another frame are of another class.
const isTextInput = (element: Element): element is HTMLInputElement =>
  element.localName === 'input' && 'type' in element && element.type === 'text'

/** A browser that may fill the field in with the person's own data says what it holds. */
const isPersonal = (field: HTMLInputElement): boolean =>
  /\b(?:name|email|username|tel|address|postal-code|cc-|one-time-code|organization)/.test(
    field.getAttribute('autocomplete') ?? '',
  )
