import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { HOST_NAME } from '../../lib/page/show/host-name.ts'
import { highlights, type Marks, markedTexts } from '../../tools/drivers/marks.ts'
import { waitFor } from '../../tools/drivers/wait.ts'

/** Waits until all these texts are marked, and returns everything that is. */
export const marksWith = (page: Page, ...texts: string[]): Promise<Marks> => {
  let last: Marks = {}
  return waitFor(`marks on ${texts.join(', ')}`, async () => {
    last = withoutEmpty(await highlights(page))
    const marked = markedTexts(last)
    return texts.every((text) => marked.includes(text)) && last
  }).catch((error: unknown) => {
    throw new Error(`${String(error)} Marked: ${JSON.stringify(last)}`)
  })
}

/** Waits until none of these texts is marked. */
export const marksWithout = (page: Page, ...texts: string[]): Promise<true> =>
  waitFor(`no mark on ${texts.join(', ')}`, async () => {
    const marked = markedTexts(await highlights(page))
    return !texts.some((text) => marked.includes(text))
  })

const withoutEmpty = (marks: Marks): Marks =>
  Object.fromEntries(Object.entries(marks).filter(([, texts]) => texts.length > 0))

/** Nothing of ours is in the page, and all else is as it came. */
export async function expectPageUntouched(page: Page): Promise<void> {
  const { first, now } = await page.evaluate((hostName) => {
    const { firstDom } = globalThis as unknown as { firstDom: { html: string; sheets: number } }
    const copy = document.documentElement.cloneNode(true)
    if (copy instanceof Element) for (const host of copy.querySelectorAll(hostName)) host.remove()
    const sheets = document.styleSheets.length + document.adoptedStyleSheets.length
    return { first: firstDom, now: { html: copy instanceof Element ? copy.outerHTML : '', sheets } }
  }, HOST_NAME)
  expect(now).toEqual(first)
}

/** How many of our host elements stand in the page. */
export const hostCount = (page: Page): Promise<number> =>
  page.evaluate((hostName) => document.querySelectorAll(hostName).length, HOST_NAME)

/** The words on a page as they are seen, in one line. */
const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    // Not textContent, which a lint rule would have: what is not shown must not count.
    return String(Reflect.get(document.body, 'innerText')).replace(/\s+/g, ' ').trim()
  })

/** Waits until the page says this, and returns all it says. */
export const says = (page: Page, words: string | RegExp): Promise<string> => {
  let last = ''
  return waitFor(`"${words}"`, async () => {
    last = await wordsOf(page)
    return (typeof words === 'string' ? last.includes(words) : words.test(last)) && last
  }).catch((error: unknown) => {
    throw new Error(`${String(error)} It says: ${last}`)
  })
}
