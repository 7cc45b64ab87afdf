interface Key {
  readonly key: string
  readonly keyCode: number
}

const isMac = (): boolean => /^Mac/.test(navigator.platform)

/** Tells the editor of a key; the browser itself does nothing on a key that a script made. */
export function tellKey(root: HTMLElement, type: 'keydown' | 'keyup', { key, keyCode }: Key): void {
  root.dispatchEvent(new KeyboardEvent(type, { key, keyCode, bubbles: true, cancelable: true }))
}

/** Presses the keys that editors with an undo of their own listen for. */
export function pressUndo(root: HTMLElement): void {
  const control = isMac() ? { metaKey: true } : { ctrlKey: true }
  const init = { key: 'z', code: 'KeyZ', keyCode: 90, bubbles: true, cancelable: true, composed: true }
  root.dispatchEvent(new KeyboardEvent('keydown', { ...init, ...control }))
}
