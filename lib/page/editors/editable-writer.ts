import type { Block } from '../../model/advert.ts'
import type { Edit, Span } from '../../model/finding.ts'
import type { ApplyOutcome } from '../../model/page-state.ts'
import { endsOf, rangeOf } from '../ranges.ts'
import type { Reading } from '../read.ts'
import type { Writer } from '../surface.ts'
import { formatAround, sameTexts, textsOf, textsWith } from './fingerprint.ts'
import { keepingSpaces } from './keep-spaces.ts'
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
    putSelection(ownerDocument, range)
    await pause(0)
  }

  /** One undo, kept only if the text then is what it was. */
  const takeBack = (before: readonly string[]): boolean => {
    if (!sameTexts(textsOf(read()), before)) ownerDocument.execCommand('undo')
    return sameTexts(textsOf(read()), before)
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
      const caret = caretIn(root)
      await select(range)
      const reading = read()
      if (rangeOf(reading, edit) === undefined) return 'stale'
      const before = textsOf(reading)
      const wanted = textsWith(reading, edit, edit.text)
      const format = formatAround(root, reading, edit)
      const after = { ...edit, end: edit.start + edit.text.length }
      const isRight = () => {
        const now = read()
        return sameTexts(textsOf(now), wanted) && formatAround(root, now, after) === format
      }
      const typing = watchTyping(root)
      // What the person types meanwhile is theirs: then there is no more to verify or take back.
      const settled = () => typing.seen() || isRight()
      try {
        writeText(root, edit.text)
        await pause(0)
        if (!settled()) {
          const again = takeBack(before) ? rangeOf(read(), edit) : undefined
          if (again === undefined) {
            caret()
            return 'refused'
          }
          await select(again)
          keepingSpaces(ownerDocument, () => writeText(root, edit.text))
          await pause(0)
        }
        if (settled()) await pause(SETTLING)
        if (settled()) return 'applied'
        takeBack(before)
        caret()
        return 'refused'
      } finally {
        typing.stop()
      }
    },
    async undo(expected: readonly Block[]) {
      root.focus({ preventScroll: true })
      ownerDocument.execCommand('undo')
      await pause(SETTLING)
      return sameTexts(textsOf(read()), textsOf({ blocks: expected, maps: new Map() }))
    },
  }
}

function putSelection(document: Document, range: Range): void {
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

/** Puts the caret back where it was, or behind what is selected now: nothing may be left to be typed over. */
function caretIn(root: HTMLElement): () => void {
  const { ownerDocument } = root
  const selection = ownerDocument.getSelection()
  const before =
    selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined
  return () => {
    if (before !== undefined && root.contains(before.startContainer)) putSelection(ownerDocument, before)
    else ownerDocument.getSelection()?.collapseToEnd()
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
