import type { AdvertDocument } from '../../model/advert.ts'

/** Where each block of a plain text begins in it, in UTF-16 code units: blocks are pieces of the text, in its order. */
export function placesOf(text: string, { blocks }: AdvertDocument): Map<string, number> {
  const places = new Map<string, number>()
  let from = 0
  for (const block of blocks) {
    const at = text.indexOf(block.text, from)
    if (at < 0) continue
    places.set(block.id, at)
    from = at + block.text.length
  }
  return places
}

/** The range of some of an element's text; undefined where the text ends before. */
export function rangeOf(element: Element, start: number, end: number): Range | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let from = 0
  let begun = false
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const to = from + (node.textContent?.length ?? 0)
    if (!begun && start < to) {
      range.setStart(node, start - from)
      begun = true
    }
    if (begun && end <= to) {
      range.setEnd(node, end - from)
      return range
    }
    from = to
  }
  return undefined
}

/** Writes into an editable element as typing does, so that the browser's own undo takes it back. */
export function replaceText(element: HTMLElement, start: number, end: number, text: string): void {
  const range = rangeOf(element, start, end)
  const selection = document.getSelection()
  if (range === undefined || selection === null) return
  element.focus()
  selection.removeAllRanges()
  selection.addRange(range)
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
}
