import type { Block } from '../../model/advert.ts'
import type { Edit, Span } from '../../model/finding.ts'
import type { ApplyOutcome } from '../../model/page-state.ts'
import { endsOf, rangeOf } from '../surfaces/ranges.ts'
import type { Reading } from '../surfaces/read.ts'
import type { Writer } from '../surfaces/surface.ts'
import { carryOut } from './carry-out.ts'
import { formatAround, formatInside, sameTexts, textsOf, textsWith } from './fingerprint.ts'
import { keepingSpaces } from './keep-spaces.ts'
import { placeForParagraph } from './paragraph-place.ts'
import { restAfterInput } from './rest-after-input.ts'
import { isLocked, keepCaret, pause, select } from './selection.ts'
import { pathFor } from './writing/find-path.ts'

/** Writes into rich text by the browser's or the editor's own editing, so that its undo takes it back, and verifies. */
export function editableWriter(root: HTMLElement, read: () => Reading, signal: AbortSignal): Writer {
  const path = pathFor(root)
  const rested = restAfterInput(root, path.rest, signal)
  const undo = () => path.undo(root)

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
      const caret = keepCaret(root)
      await rested()
      await select(root, range)
      const reading = read()
      if (rangeOf(reading, edit) === undefined) return 'stale'
      const wanted = textsWith(reading, edit, edit.text)
      const format = formatAround(root, reading, edit)
      const inside = formatInside(root, reading, edit)
      const after = { ...edit, end: edit.start + edit.text.length }
      const write = () => path.replace(root, edit.text)
      return carryOut({
        root,
        read,
        before: textsOf(reading),
        isRight: (now) =>
          sameTexts(textsOf(now), wanted) &&
          formatAround(root, now, after) === format &&
          // The new words look like those that they replace: bold stays bold.
          (inside.size === 0 || [...formatInside(root, now, after)].every((kind) => inside.has(kind))),
        write,
        isLate: path.isLate,
        undo,
        caret,
        again: async () => {
          const place = rangeOf(read(), edit)
          if (place === undefined) return false
          await select(root, place)
          if (path.isLate) write()
          else keepingSpaces(root.ownerDocument, write)
          return true
        },
      })
    },
    async insert(text: string): Promise<ApplyOutcome> {
      if (!root.isContentEditable) return 'read-only'
      const lines = linesOf(text)
      const caret = keepCaret(root)
      const place = placeForParagraph(root, read())
      if (place === undefined || lines.length === 0) return 'refused'
      const { range, at, isEmptyLine } = place
      if (isLocked(range, root)) return 'read-only'
      await rested()
      await select(root, range)
      const before = textsOf(read())
      const wanted = [...before.slice(0, at), ...lines, ...before.slice(at)]
      const [only] = lines
      return carryOut({
        root,
        read,
        before,
        isRight: (now) => sameTexts(textsOf(now), wanted),
        write: () =>
          isEmptyLine && lines.length === 1 && only !== undefined
            ? path.replace(root, only)
            : path.addParagraphs(root, lines, isEmptyLine),
        isLate: path.isLate,
        undo,
        caret,
      })
    },
    async undo(expected: readonly Block[]) {
      root.focus({ preventScroll: true })
      undo()
      await pause(100)
      return sameTexts(textsOf(read()), textsOf({ blocks: expected, maps: new Map() }))
    },
  }
}

/** The lines of a statement, each to be a paragraph, without empty ones. */
const linesOf = (text: string): string[] =>
  text
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
