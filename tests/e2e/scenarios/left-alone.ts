import { expect, it } from 'vitest'
import { attachedListeners } from '../../../tools/drivers/attached.ts'
import { highlights, markedTexts } from '../../../tools/drivers/marks.ts'
import { expectPageUntouched, hostCount, says } from '../page-facts.ts'
import type { World } from '../world.ts'

/** Pages on which Evenhand must be silent, and what the popup says of them. */
const PAGES = [
  ['article.html', 'an article', /no job advert|not checked yet/i],
  ['several.html', 'several adverts', /several|3 /i],
  ['shell.html', 'a page without its text', /empty|no text|nothing to read/i],
  ['french.html', 'an advert in another language', /English/],
] as const

/** The pages of this machine count as a host with editors, which may keep this one. */
const ALLOWED = 'document: focusin (passive)'

export default function leftAlone(world: () => World): void {
  it.each(PAGES)('%s: says what it is and marks nothing', async (path, _, words) => {
    const page = await world().visit(path)
    const popup = await world().popup(page)
    await says(popup, words)
    expect(markedTexts(await highlights(page))).toEqual([])
    expect(await hostCount(page)).toBe(0)
    await expectPageUntouched(page)
  })

  it('leaves nothing attached to a page without an advert but what its host allows', async () => {
    const page = await world().visit('article.html')
    // Only Chromium lets another world's listeners be counted.
    const listeners = world().kind === 'chromium' ? await attachedListeners(page) : []
    expect(listeners.filter((listener) => listener !== ALLOWED)).toEqual([])
    await page.click('h1')
    await page.keyboard.type('young rockstar')
    await expectPageUntouched(page)
  })

  it('says nothing to the page, which could tell from it that Evenhand is there', async () => {
    const page = await world().visit('article.html')
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)
    expect(heard).toEqual([])
  })
}
