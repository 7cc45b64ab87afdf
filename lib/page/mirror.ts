import type { Host } from './host.ts'

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
  'word-break overflow-wrap line-break hyphens',
]
  .join(' ')
  .split(' ')

export function createMirror(field: Field, host: Host, signal: AbortSignal): Mirror {
  let shown: { box: HTMLElement; text: Text; stop: AbortController } | undefined

  const hide = () => {
    shown?.stop.abort()
    shown = undefined
  }

  const show = () => {
    if (shown !== undefined && !shown.box.isConnected) hide()
    shown ??= stand(field, host)
    copy(field, shown.box, shown.text)
  }

  signal.addEventListener('abort', hide)
  return {
    show,
    hide,
    rangeOf(start, end) {
      if (shown === undefined) return undefined
      if (shown.text.data !== textOf(field)) copy(field, shown.box, shown.text)
      if (end > shown.text.length) return undefined
      const range = shown.box.ownerDocument.createRange()
      range.setStart(shown.text, start)
      range.setEnd(shown.text, end)
      return range
    },
  }
}

function stand(field: Field, host: Host) {
  const { root, leave } = host.enter()
  const box = root.ownerDocument.createElement('div')
  box.className = 'mirror'
  root.append(box)
  box.setAttribute('aria-hidden', 'true')
  const text = box.ownerDocument.createTextNode('')
  box.append(text)
  const stop = new AbortController()
  const place = () => lay(field, box)
  const options = { signal: stop.signal, passive: true }
  const { defaultView } = field.ownerDocument
  // Captured at the window: any scrolling element on the way moves the field.
  defaultView?.addEventListener('scroll', place, { ...options, capture: true })
  defaultView?.addEventListener('resize', place, options)
  const resized = new ResizeObserver(() => copy(field, box, text))
  resized.observe(field)
  stop.signal.addEventListener('abort', () => {
    resized.disconnect()
    box.remove()
    leave()
  })
  return { box, text, stop }
}

/** A text that ends with a line break needs one more letter to have its last line. */
const textOf = (field: Field): string => (field.value.endsWith('\n') ? `${field.value}\u200b` : field.value)

function copy(field: Field, box: HTMLElement, text: Text): void {
  const style = field.ownerDocument.defaultView?.getComputedStyle(field)
  if (style === undefined) return
  for (const name of COPIED) box.style.setProperty(name, style.getPropertyValue(name))
  const oneLine = field.localName === 'input'
  box.style.setProperty('white-space', oneLine ? 'pre' : 'pre-wrap')
  const value = textOf(field)
  // The same node all along, so that ranges in it live on.
  if (text.data !== value) text.data = value
  lay(field, box)
  if (!oneLine) return
  // The letters of an input stand in the middle of its height.
  const height =
    field.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom)
  box.style.setProperty('line-height', `${height}px`)
}

function lay(field: Field, box: HTMLElement): void {
  const rect = field.getBoundingClientRect()
  const { style } = box
  style.setProperty('left', `${rect.left + field.clientLeft}px`)
  style.setProperty('top', `${rect.top + field.clientTop}px`)
  style.setProperty('width', `${field.clientWidth}px`)
  style.setProperty('height', `${field.clientHeight}px`)
  style.setProperty('clip-path', clipOf(field, rect))
  style.setProperty('visibility', rect.width === 0 ? 'hidden' : 'visible')
  box.scrollTop = field.scrollTop
  box.scrollLeft = field.scrollLeft
}

/** Cuts off what the field's scrolling ancestors cut off. */
function clipOf(field: Field, rect: DOMRect): string {
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
  return `inset(${cut.top}px ${cut.right}px ${cut.bottom}px ${cut.left}px)`
}
