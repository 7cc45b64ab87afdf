import { editBetween } from '../../text/remap.ts'
import { followPosition } from './follow.ts'
import { frameOffset } from './frame-offset.ts'
import type { Host } from './host.ts'
import { scaleOf } from './scale-of.ts'

/*
 * Text in a field can't be reached by a range. A copy of it, in our own root, laid exactly over the field with
 * the same styles, can: marks are drawn on the copy, whose letters are transparent.
 */

type Field = HTMLTextAreaElement | HTMLInputElement

export interface Mirror {
  readonly show: () => void
  readonly hide: () => void
  /** A range over these code units of the field's value; undefined while it is hidden or out of date. */
  readonly rangeOf: (start: number, end: number) => Range | undefined
}

/** All that decides where a letter stands. */
const COPIED = [
  'padding-top padding-right padding-bottom padding-left',
  'font-family font-size font-style font-weight font-stretch font-variant font-feature-settings font-kerning',
  'font-optical-sizing font-variation-settings font-size-adjust letter-spacing word-spacing line-height tab-size',
  'text-align text-align-last text-indent text-transform text-rendering direction unicode-bidi writing-mode',
  'white-space word-break overflow-wrap line-break hyphens text-spacing-trim',
]
  .join(' ')
  .split(' ')

export function createMirror(field: Field, host: Host, signal: AbortSignal): Mirror {
  let shown: Standing | undefined

  const hide = () => {
    shown?.stop.abort()
    shown = undefined
  }

  const show = () => {
    if (shown !== undefined && !shown.box.isConnected) hide()
    shown ??= stand(field, host)
    if (sync(field, shown.text)) lay(field, shown.box)
  }

  signal.addEventListener('abort', hide)
  return {
    show,
    hide,
    rangeOf(start, end) {
      if (shown === undefined) return undefined
      if (sync(field, shown.text)) lay(field, shown.box)
      if (end > shown.text.length) return undefined
      const range = shown.box.ownerDocument.createRange()
      range.setStart(shown.text, start)
      range.setEnd(shown.text, end)
      return range
    },
  }
}

interface Standing {
  readonly box: HTMLElement
  readonly text: Text
  readonly stop: AbortController
}

function stand(field: Field, host: Host): Standing {
  const { root, leave } = host.enter()
  const home = root.ownerDocument
  const box = home.createElement('div')
  box.className = 'mirror'
  root.append(box)
  box.setAttribute('aria-hidden', 'true')
  const text = home.createTextNode('')
  box.append(text)
  const stop = new AbortController()
  const dress = () => {
    copyStyle(field, box)
    lay(field, box)
  }
  sync(field, text)
  dress()
  followPosition(field, home, () => lay(field, box), stop.signal)
  // Whatever may change how the letters stand: the field's own attributes, its size, a font that came late, the focus.
  const resized = new ResizeObserver(dress)
  resized.observe(field)
  const changed = new MutationObserver(dress)
  changed.observe(field, { attributes: true })
  const passive = { signal: stop.signal, passive: true }
  field.ownerDocument.fonts?.addEventListener('loadingdone', dress, passive)
  for (const type of ['focus', 'blur', 'transitionend']) field.addEventListener(type, dress, passive)
  stop.signal.addEventListener('abort', () => {
    resized.disconnect()
    changed.disconnect()
    box.remove()
    leave()
  })
  return { box, text, stop }
}

/** A text that ends with a line break needs one more letter to have its last line. */
const textOf = (field: Field): string => (field.value.endsWith('\n') ? `${field.value}\u200b` : field.value)

/** Brings the copy's words up to date, in the one place where they differ, so that ranges in it move along. */
function sync(field: Field, text: Text): boolean {
  const value = textOf(field)
  const edit = editBetween(text.data, value)
  if (edit === undefined) return false
  text.replaceData(edit.start, edit.removed, value.slice(edit.start, edit.start + edit.inserted))
  return true
}

function copyStyle(field: Field, box: HTMLElement): void {
  const style = field.ownerDocument.defaultView?.getComputedStyle(field)
  if (style === undefined) return
  for (const name of COPIED) box.style.setProperty(name, style.getPropertyValue(name))
  // Where words are cut depends on their language.
  box.lang = field.closest('[lang]')?.getAttribute('lang') ?? ''
  if (field.localName !== 'input') return
  // The letters of an input stand on one line, in the middle of its height.
  box.style.setProperty('white-space', 'pre')
  const height = innerOf(field).height - pixels(style.paddingTop) - pixels(style.paddingBottom)
  box.style.setProperty('line-height', `${height}px`)
}

/** Lays the copy over the field; out of sight where the field is, or is turned so that no copy could lie on it. */
function lay(field: Field, box: HTMLElement): void {
  const rect = field.getBoundingClientRect()
  const scale = scaleOf(field, rect)
  const { style } = box
  style.setProperty('visibility', rect.width === 0 || scale === undefined ? 'hidden' : 'visible')
  if (scale === undefined) return
  const { x, y } = frameOffset(field.ownerDocument, box.ownerDocument)
  const inner = innerOf(field)
  style.setProperty('left', `${rect.left + x + inner.left * scale.x}px`)
  style.setProperty('top', `${rect.top + y + inner.top * scale.y}px`)
  style.setProperty('width', `${inner.width}px`)
  style.setProperty('height', `${inner.height}px`)
  style.setProperty('transform', scale.x === 1 && scale.y === 1 ? 'none' : `scale(${scale.x}, ${scale.y})`)
  style.setProperty('clip-path', clipOf(field, rect, scale))
  box.scrollTop = field.scrollTop
  box.scrollLeft = field.scrollLeft
}

/** The field within its borders and scroll bars, from its own corner. */
function innerOf(field: Field): { left: number; top: number; width: number; height: number } {
  const { clientLeft: left, clientTop: top, clientWidth: width, clientHeight: height } = field
  const style = field.ownerDocument.defaultView?.getComputedStyle(field)
  if (field.localName !== 'input' || style === undefined) return { left, top, width, height }
  // Firefox gives the inner measures of an input without its padding.
  const border = { left: pixels(style.borderLeftWidth), top: pixels(style.borderTopWidth) }
  return {
    ...border,
    width: field.offsetWidth - border.left - pixels(style.borderRightWidth),
    height: field.offsetHeight - border.top - pixels(style.borderBottomWidth),
  }
}

const pixels = (length: string): number => Number.parseFloat(length) || 0

/** Cuts off what the field's scrolling ancestors cut off. */
function clipOf(field: Field, rect: DOMRect, scale: { x: number; y: number }): string {
  const cut = { top: 0, right: 0, bottom: 0, left: 0 }
  const view = field.ownerDocument.defaultView
  for (let above = field.parentElement; above !== null && view !== null; above = above.parentElement) {
    if (view.getComputedStyle(above).overflow === 'visible') continue
    if (above === field.ownerDocument.documentElement || above === field.ownerDocument.body) continue
    const edge = above.getBoundingClientRect()
    cut.top = Math.max(cut.top, edge.top - rect.top)
    cut.right = Math.max(cut.right, rect.right - edge.right)
    cut.bottom = Math.max(cut.bottom, rect.bottom - edge.bottom)
    cut.left = Math.max(cut.left, edge.left - rect.left)
  }
  const sides = [cut.top / scale.y, cut.right / scale.x, cut.bottom / scale.y, cut.left / scale.x]
  return `inset(${sides.map((side) => `${side}px`).join(' ')})`
}
