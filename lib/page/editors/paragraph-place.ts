import { endsOf, spotOf } from '../surfaces/ranges.ts'
import type { Reading } from '../surfaces/read.ts'

interface ParagraphPlace {
  /** Where the caret goes: the end of a paragraph, or an empty line. */
  readonly range: Range
  /** The number that the new paragraph will have among the blocks. */
  readonly at: number
  /** The caret stands on a line of its own, which the text may fill. */
  readonly isEmptyLine: boolean
}

/** Where a paragraph of its own goes: on the empty line with the caret, behind the caret's paragraph, or at the end. */
export function placeForParagraph(root: HTMLElement, reading: Reading): ParagraphPlace {
  const { blocks, maps } = reading
  const selection = root.ownerDocument.getSelection()
  const caret =
    selection !== null && selection.rangeCount > 0 && root.contains(selection.focusNode)
      ? selection.getRangeAt(0)
      : undefined
  const spot = caret === undefined ? undefined : spotOf(reading, caret.endContainer, caret.endOffset)
  if (caret !== undefined && spot === undefined && isOnEmptyLine(caret, root)) {
    const isBefore = (id: string) => {
      const node = maps.get(id)?.runs[0]?.node
      return node !== undefined && caret.comparePoint(node, 0) < 0
    }
    return {
      range: caret.cloneRange(),
      at: blocks.filter(({ id }) => isBefore(id)).length,
      isEmptyLine: true,
    }
  }
  const found = blocks.findIndex(({ id }) => id === spot?.block)
  const at = found === -1 ? blocks.length - 1 : found
  const block = blocks[at]
  const range = root.ownerDocument.createRange()
  const ends =
    block === undefined ? undefined : endsOf(reading, { block: block.id, start: 0, end: block.text.length })
  if (ends === undefined) range.selectNodeContents(root)
  else range.setStart(ends.endContainer, ends.endOffset)
  range.collapse(ends !== undefined)
  return { range, at: at + 1, isEmptyLine: block === undefined }
}

function isOnEmptyLine(caret: Range, root: HTMLElement): boolean {
  const { endContainer } = caret
  const element = endContainer instanceof HTMLElement ? endContainer : endContainer.parentElement
  return caret.collapsed && element !== null && element !== root && (element.textContent ?? '').trim() === ''
}
