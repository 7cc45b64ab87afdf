import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { inOwnBrowser } from '../own-browser.ts'
import { marksWith, says } from '../page-facts.ts'
import type { World } from '../world.ts'

const popupColours = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body)
    return { backgroundColor, color }
  })

export default function dark(world: () => World): void {
  it('follows the person into the dark, in the popup', async () => {
    const day = await world().visit('json-ld.html')
    await marksWith(day, 'rockstar')
    const dayPopup = await world().popup(day)
    await says(dayPopup, 'to change')
    const inTheLight = await popupColours(dayPopup)

    await inOwnBrowser(async (night) => {
      const page = await night.visit('json-ld.html')
      await marksWith(page, 'rockstar')
      const popup = await night.popup(page)
      await says(popup, 'to change')
      expect(await popupColours(popup)).not.toEqual(inTheLight)
    })
  })
}
