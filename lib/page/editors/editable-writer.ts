import type { Block } from '../../model/advert.ts'
import type { Edit, Span } from '../../model/finding.ts'
import type { ApplyOutcome } from '../../model/page-state.ts'
import { endsOf, rangeOf } from '../ranges.ts'
import type { Reading } from '../read.ts'
import type { Writer } from '../surface.ts'
import { formatAround, sameTexts, textsOf, textsWith } from './fingerprint.ts'
import { writeText } from './write-text.ts'

/** Editors with a model of their own may take their time, or take back what they did not expect. */
const SETTLING = 150

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Writes into rich text by the browser's own editing, so that its undo takes it back, and verifies each step. */
export function editableWriter(root: HTMLElement, read: () => Reading): Writer {
  const { ownerDocument } = root

  const select = async (range: Range) => {
    // Without the focus, some editors write at their start.
    root.focus({ preventScroll: true })
    const selection = ownerDocument.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
    await pause(0)
  }

  /** One undo, kept only if the text then is what it was. */
  const takeBack = (before: readonly string[]): ApplyOutcome => {
    if (!sameTexts(textsOf(read()), before)) ownerDocument.execCommand('undo')
    return 'refused'
  }

  const isPlain = (span: Span): boolean => {
    const ends = endsOf(read(), span)
    return ends !== undefined && ends.startContainer === ends.endContainer
  }

  return {
    isPlain,
    async replace(edit: Edit): Promise<ApplyOutcome> {
      const range = rangeOf(read(), edit)
      if (range === undefined) return 'stale'
      if (!root.isContentEditable || isLocked(range, root)) return 'read-only'
      await select(range)
      const reading = read()
      const again = rangeOf(reading, edit)
      if (again === undefined) return 'stale'
      const before = textsOf(reading)
      const wanted = textsWith(reading, edit, edit.text)
      const format = formatAround(root, reading, edit)
      const after = { ...edit, end: edit.start + edit.text.length }
      const isRight = () => {
        const now = read()
        return sameTexts(textsOf(now), wanted) && formatAround(root, now, after) === format
      }
      const typing = watchTyping(root)
      writeText(root, edit.text)
      await pause(0)
      if (!isRight() && !typing.seen()) return takeBack(before)
      await pause(SETTLING)
      typing.stop()
      // What the person typed meanwhile is theirs: then the first look is the last.
      return typing.seen() || isRight() ? 'applied' : takeBack(before)
    },
    async undo(expected: readonly Block[]) {
      root.focus({ preventScroll: true })
      ownerDocument.execCommand('undo')
      await pause(SETTLING)
      return sameTexts(textsOf(read()), textsOf({ blocks: expected, maps: new Map() }))
    },
  }
}

/** A part of the editor that the editor itself keeps from being written. */
function isLocked(range: Range, root: HTMLElement): boolean {
  const locked = range.startContainer.parentElement?.closest('[contenteditable="false"]') ?? null
  return locked !== null && root.contains(locked)
}

/** Whether the person typed while we waited. */
function watchTyping(root: HTMLElement): { seen: () => boolean; stop: () => void } {
  let typed = false
  const stop = new AbortController()
  root.addEventListener(
    'keydown',
    (event) => {
      typed ||= event.isTrusted
    },
    { signal: stop.signal, capture: true, passive: true },
  )
  return { seen: () => typed, stop: () => stop.abort() }
}
