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
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      if (name.startsWith('evenhand-')) marks[name] = ranges.map((range) => range.toString())
    }
    return marks
  })

/** All marked texts, whatever their kind; empty highlights count for nothing. */
export const markedTexts = (marks: Marks): string[] => Object.values(marks).flat()

/** Scrolls the marked text into view and returns a point in the middle of its first line. */
export async function pointOfMark(page: Page, text: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
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
        holder?.scrollIntoView({ block: 'center', behavior: 'instant' })
        const [rect] = range.getClientRects()
        if (rect) return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
      }
    }
    return undefined
  }, text)
  if (point === undefined) throw new Error(`"${text}" is not marked.`)
  return point
}
