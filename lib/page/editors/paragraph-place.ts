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

/** What goes on when a line is added at its end: one more item, one more line of the same cell or heading. */
const NOT_PLAIN =
  'li, dt, dd, td, th, caption, h1, h2, h3, h4, h5, h6, pre, summary, figcaption, [role="listitem"], [role="heading"], [role="cell"]'

/**
 * Where a paragraph of its own goes: on the empty line with the caret, behind the caret's paragraph, or at the end.
 * From a list, table or heading it goes behind the next plain paragraph, else the one before; undefined where the
 * draft has none, because there any editor would make an item of it.
 */
export function placeForParagraph(root: HTMLElement, reading: Reading): ParagraphPlace | undefined {
  const { blocks, maps } = reading
  const range = root.ownerDocument.createRange()
  const caret = caretIn(root)
  const spot = caret === undefined ? undefined : spotOf(reading, caret.endContainer, caret.endOffset)
  const isBefore = (id: string) => {
    const node = maps.get(id)?.runs[0]?.node
    return node !== undefined && caret !== undefined && caret.comparePoint(node, 0) < 0
  }
  const isEmptyLine = caret !== undefined && spot === undefined && isOnEmptyLine(caret, root)
  const above = blocks.filter(({ id }) => isBefore(id)).length
  if (isEmptyLine && isPlain(caret.endContainer, root))
    return { range: caret.cloneRange(), at: above, isEmptyLine }
  if (blocks.length === 0) {
    range.selectNodeContents(root)
    range.collapse(false)
    return { range, at: 0, isEmptyLine: true }
  }

  const found = blocks.findIndex(({ id }) => id === spot?.block)
  const from = found === -1 && isEmptyLine ? above : found
  const at = plainNear(root, reading, from === -1 ? blocks.length - 1 : Math.min(from, blocks.length - 1))
  const block = at === undefined ? undefined : blocks[at]
  if (at === undefined || block === undefined) return undefined
  const ends = endsOf(reading, { block: block.id, start: 0, end: block.text.length })
  if (ends === undefined) return undefined
  range.setStart(ends.endContainer, ends.endOffset)
  range.collapse(true)
  return { range, at: at + 1, isEmptyLine: false }
}

function caretIn(root: HTMLElement): Range | undefined {
  const selection = root.ownerDocument.getSelection()
  return selection !== null && selection.rangeCount > 0 && root.contains(selection.focusNode)
    ? selection.getRangeAt(0)
    : undefined
}

/** The first plain paragraph from this block on, else the last one before it. */
function plainNear(root: HTMLElement, { blocks, maps }: Reading, from: number): number | undefined {
  const plain = blocks.map(({ id }) => {
    const node = maps.get(id)?.runs[0]?.node
    return node !== undefined && isPlain(node, root)
  })
  /** Words that lead into a list stay beside it. */
  const leadsOn = (at: number) =>
    plain[at + 1] === false && (blocks[at]?.text.trimEnd().endsWith(':') ?? false)
  const suits = blocks.map((_, at) => plain[at] === true && !leadsOn(at))
  const next = suits.indexOf(true, from)
  const last = next === -1 ? suits.lastIndexOf(true, from) : next
  return last === -1 ? undefined : last
}

function isPlain(node: Node, root: HTMLElement): boolean {
  const element = node instanceof HTMLElement ? node : node.parentElement
  const part = element?.closest(NOT_PLAIN) ?? null
  // A whole editor may stand in a cell of the page's own table.
  return part === null || part === root || !root.contains(part)
}

function isOnEmptyLine(caret: Range, root: HTMLElement): boolean {
  const { endContainer } = caret
  const element = endContainer instanceof HTMLElement ? endContainer : endContainer.parentElement
  return caret.collapsed && element !== null && element !== root && (element.textContent ?? '').trim() === ''
}
