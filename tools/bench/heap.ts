import type { CDPSession, Page } from 'puppeteer-core'
import { highlights, markedTexts } from '../drivers/marks.ts'
import { waitFor } from '../drivers/wait.ts'

const NAVIGATIONS = 200
/** The first few fill caches that stay as large as they are. */
const WARM_UP = 10

/**
 * Megabytes by which the page's heap, all its worlds together, has grown after 200 moves from advert to advert without
 * loading a page; each is checked and drawn before the next. Chromium only.
 * @param page a page whose button `#next` shows the other of two adverts, one of which marks "ninja"
 */
export async function heapGrowth(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  await page.bringToFront()
  let shown: boolean = await waitFor('the first advert', async () => (await marked(page)).includes('ninja'))
  const next = async () => {
    shown = !shown
    await page.$eval('#next', (button) => button instanceof HTMLElement && button.click())
    await waitFor('the other advert', async () => (await marked(page)).includes('ninja') === shown)
  }
  for (let turn = 0; turn < WARM_UP; turn += 1) await next()
  const before = await heapOf(session)
  for (let turn = 0; turn < NAVIGATIONS; turn += 1) await next()
  const after = await heapOf(session)
  await session.detach()
  return (after - before) / 1e6
}

const marked = async (page: Page): Promise<string[]> => markedTexts(await highlights(page))

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}
