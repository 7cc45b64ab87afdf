import type { Block } from '../../model/advert.ts'
import type { Edit, Span } from '../../model/finding.ts'
import type { ApplyOutcome } from '../../model/page-state.ts'
import { type PlacedBlock, plainBlocks } from '../../text/plain-blocks.ts'
import { createMirror } from '../show/mirror.ts'
import type { Surface, Writer } from '../surfaces/surface.ts'
import type { Tools } from './editor.ts'

type Field = HTMLTextAreaElement | HTMLInputElement

interface Place {
  readonly start: number
  readonly end: number
}

/** Where a paragraph goes in a plain field, and with the breaks around it that the text itself uses. */
function paragraphIn(field: Field, text: string): { at: number; words: string } {
  const { value } = field
  const caret =
    field.ownerDocument.activeElement === field ? (field.selectionEnd ?? value.length) : value.length
  if (field.localName === 'input') return { at: value.length, words: value.trim() === '' ? text : ` ${text}` }
  const lineStart = value.lastIndexOf('\n', caret - 1) + 1
  const next = value.indexOf('\n', caret)
  const lineEnd = next === -1 ? value.length : next
  if (value.slice(lineStart, lineEnd).trim() === '') return { at: caret, words: text }
  const gap = /\n[ \t]*\n/.test(value) ? '\n\n' : '\n'
  return { at: lineEnd, words: gap + text }
}

/** A `textarea` or text `input`: its value read as plain text, marks on a mirror over it, writing by selection. */
export function fieldSurface(field: Field, { highlighter, host, signal }: Tools): Surface {
  let placed: readonly PlacedBlock[] = []
  const owner = {}
  const mirror = createMirror(field, host, signal)

  const placeOf = ({ block, start, end }: Span): Place | undefined => {
    const found = placed.find((one) => one.block.id === block)
    return found === undefined ? undefined : { start: found.at + start, end: found.at + end }
  }

  return {
    subject: 'draft',
    source: 'editor',
    element: field,
    read() {
      placed = plainBlocks(field.value)
      return placed.map(({ block }) => block)
    },
    draw(spans) {
      if (spans.length === 0) {
        highlighter.draw(owner, [])
        mirror.hide()
        return
      }
      mirror.show()
      highlighter.draw(
        owner,
        spans.flatMap((span) => {
          const place = placeOf(span)
          const range = place === undefined ? undefined : mirror.rangeOf(place.start, place.end)
          return range === undefined ? [] : [{ name: span.name, range }]
        }),
      )
    },
    rectsOf(span) {
      const place = placeOf(span)
      const range = place === undefined ? undefined : mirror.rangeOf(place.start, place.end)
      return range === undefined ? [] : [...range.getClientRects()]
    },
    reveal(span) {
      field.scrollIntoView({ block: 'nearest', behavior: 'instant' })
      const [rect] = this.rectsOf(span)
      const box = field.getBoundingClientRect()
      if (rect === undefined) return
      if (rect.top < box.top || rect.bottom > box.bottom)
        field.scrollTop += rect.top - box.top - box.height / 2
      if (rect.left < box.left || rect.right > box.right)
        field.scrollLeft += rect.left - box.left - box.width / 2
    },
    caret() {
      const at = field.selectionEnd
      if (at === null || field.ownerDocument.activeElement !== field) return undefined
      const found = placed.find((one) => at >= one.at && at <= one.at + one.block.text.length)
      return found === undefined ? undefined : { block: found.block.id, at: at - found.at }
    },
    watch(changed, watching) {
      // Scripts that set the value tell nobody, so coming back to the field looks again.
      for (const type of ['input', 'change', 'focus', 'blur'])
        field.addEventListener(type, changed, { signal: watching, passive: true })
      field.form?.addEventListener('reset', () => setTimeout(changed), { signal: watching })
    },
    writer: fieldWriter(field, placeOf),
  }
}

function fieldWriter(field: Field, placeOf: (span: Span) => Place | undefined): Writer {
  /** Replaces what stands between two offsets, by the browser's own editing, and verifies. */
  const write = (start: number, end: number, text: string): ApplyOutcome => {
    if (field.disabled || field.readOnly) return 'read-only'
    const before = field.value
    const { selectionStart, selectionEnd } = field
    const wanted = before.slice(0, start) + text + before.slice(end)
    if (field.maxLength >= 0 && wanted.length > field.maxLength) return 'refused'
    field.focus({ preventScroll: true })
    field.setSelectionRange(start, end)
    command('insertText', text)
    if (field.value === wanted) return 'applied'
    if (field.value !== before) command('undo')
    // Nothing may be left selected, to be typed over.
    field.setSelectionRange(selectionStart, selectionEnd)
    return field.value === before ? 'refused' : 'changed'
  }
  const command = (name: 'insertText' | 'undo', text?: string) =>
    field.ownerDocument.execCommand(name, false, text)
  return {
    isPlain: () => true,
    async replace(edit: Edit): Promise<ApplyOutcome> {
      const place = placeOf(edit)
      return place === undefined ? 'stale' : write(place.start, place.end, edit.text)
    },
    async insert(text: string): Promise<ApplyOutcome> {
      const { at, words } = paragraphIn(field, text)
      return write(at, at, words)
    },
    async undo(expected: readonly Block[]) {
      field.focus({ preventScroll: true })
      command('undo')
      const now = plainBlocks(field.value)
      return now.length === expected.length && now.every(({ block }, at) => block.text === expected[at]?.text)
    },
  }
}
