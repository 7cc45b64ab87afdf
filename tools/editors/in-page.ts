/*
 * Functions that run in the page under test, in the document of the editor. Each must stand alone: nothing from
 * outside it can be used there.
 */

export interface Place {
  readonly x: number
  readonly y: number
}

/** All words that are marked in this document. */
export function readMarks(): string[] {
  return [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith('evenhand-') && name !== 'evenhand-flash'
      ? [...highlight].map((part) => {
          const range = document.createRange()
          range.setStart(part.startContainer, part.startOffset)
          range.setEnd(part.endContainer, part.endOffset)
          return range.toString()
        })
      : [],
  )
}

/** The middle of marked words in the viewport, once they have come to rest there. */
export async function rectOfMark(words: string): Promise<Place | undefined> {
  const range = [...CSS.highlights]
    .filter(([name]) => name.startsWith('evenhand-') && name !== 'evenhand-flash')
    .flatMap(([, highlight]) =>
      [...highlight].map((part) => {
        const live = document.createRange()
        live.setStart(part.startContainer, part.startOffset)
        live.setEnd(part.endContainer, part.endOffset)
        return live
      }),
    )
    .find((one) => one.toString() === words)
  if (range === undefined) return undefined
  // The copy of a field's text lies in a root of ours and goes where the field goes.
  const shown = range.startContainer.getRootNode() === document
  const holder = shown ? range.startContainer.parentElement : document.activeElement
  holder?.scrollIntoView({ block: 'center', behavior: 'instant' })
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  const [rect] = range.getClientRects()
  return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
}

/** The right edge of the words in an editor, or a place in a plain field. */
export function rectOfText(root: string, words: string): Place | undefined {
  const editor = document.querySelector<HTMLElement>(root)
  if (editor === null) return undefined
  editor.scrollIntoView({ block: 'center', behavior: 'instant' })
  if (editor instanceof HTMLInputElement || editor instanceof HTMLTextAreaElement) {
    const box = editor.getBoundingClientRect()
    return { x: box.right - 12, y: box.bottom - 8 }
  }
  const texts = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1
    if (at === -1) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    const rect = [...range.getClientRects()].at(-1)
    return rect && { x: rect.right, y: rect.y + rect.height / 2 }
  }
  return undefined
}

/** Puts the caret behind the words; they stand in one run of text. */
export function putCaret(root: string, words: string): void {
  const editor = document.querySelector<HTMLElement>(root)
  if (editor === null) return
  editor.focus()
  if (editor instanceof HTMLInputElement || editor instanceof HTMLTextAreaElement) {
    const at = editor.value.indexOf(words) + words.length
    editor.setSelectionRange(at, at)
    return
  }
  const texts = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1
    if (at === -1) continue
    getSelection()?.collapse(node, at + words.length)
    return
  }
}

/** The words of the editor as they are seen, one paragraph a line, without empty ones. */
export function readLines(root: string): string {
  const editor = document.querySelector<HTMLElement>(root)
  const text =
    editor instanceof HTMLInputElement || editor instanceof HTMLTextAreaElement
      ? editor.value
      : String(Reflect.get(editor ?? document.body, 'innerText'))
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
