import type { Page } from 'puppeteer-core'

/** The highlighted texts of a page by the name of their highlight, in the order of the page. */
export type Marks = Readonly<Record<string, readonly string[]>>

/** Reads what is drawn from the page's own registry; works in both browsers, where ours is out of reach. */
export const highlights = (page: Page): Promise<Marks> =>
  page.evaluate(() => {
    const marks: Record<string, string[]> = {}
    for (const [name, highlight] of CSS.highlights) {
      const ranges = [...highlight].map((part) => {
        const range = document.createRange()
        range.setStart(part.startContainer, part.startOffset)
        range.setEnd(part.endContainer, part.endOffset)
        return range
      })
      // Ranges of the page and of a field's copy, in our own root, have no order among them.
      ranges.sort((a, b) =>
        a.startContainer.getRootNode() === b.startContainer.getRootNode()
          ? a.compareBoundaryPoints(Range.START_TO_START, b)
          : 0,
      )
      if (name.startsWith('evenhand-')) marks[name] = ranges.map((range) => range.toString())
    }
    return marks
  })

/** All marked texts, whatever their kind; empty highlights count for nothing. */
export const markedTexts = (marks: Marks): string[] => Object.values(marks).flat()

/** Scrolls the marked text into view and returns a point in the middle of its first line. */
export async function pointOfMark(page: Page, text: string): Promise<{ x: number; y: number }> {
  await page.evaluate(rectOfMark, text, true)
  // The copy of a field's text follows the field by a scroll event, which comes with the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const rect = await page.evaluate(rectOfMark, text, false)
  if (rect === undefined) throw new Error(`"${text}" is not marked.`)
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
}

interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Runs in the page. */
function rectOfMark(wanted: string, scroll: boolean): Rect | undefined {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('evenhand-') || name === 'evenhand-flash') continue
    for (const part of highlight) {
      const range = document.createRange()
      range.setStart(part.startContainer, part.startOffset)
      range.setEnd(part.endContainer, part.endOffset)
      if (range.toString() !== wanted) continue
      // The copy of a field's text lies in a shadow root of ours and goes where the field goes.
      const inPage = range.startContainer.getRootNode() === document
      const holder = inPage ? range.startContainer.parentElement : document.activeElement
      if (scroll) holder?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const [rect] = range.getClientRects()
      if (rect) return { x: rect.x, y: rect.y, width: rect.width, height: rect.height }
    }
  }
  return undefined
}
