import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openPopup } from '../../../tools/drivers/popup.ts'
import { marksWith, says } from '../page-facts.ts'
import { startWorld, type World } from '../world.ts'

const popupColours = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body)
    return { backgroundColor, color }
  })

/** The colour of the line under the marked words. */
const markColour = (page: Page) =>
  page.evaluate(() => {
    const name = [...CSS.highlights.keys()].find((each) => /^evenhand-(legal|exclusionary)/.test(each))
    return getComputedStyle(document.body, `::highlight(${name})`).textDecorationColor
  })

export default function dark(world: () => World): void {
  it('follows the person into the dark, on the page and in the popup', async () => {
    const day = await world().visit('json-ld.html')
    await marksWith(day, 'rockstar')
    const dayPopup = await world().popup(day)
    await says(dayPopup, 'to change')
    const inTheLight = { popup: await popupColours(dayPopup), mark: await markColour(day) }

    const night = await startWorld({ scheme: 'dark' })
    try {
      const page = await night.visit('json-ld.html')
      await page.addStyleTag({ content: ':root { color-scheme: light dark }' })
      await marksWith(page, 'rockstar')
      const popup = await openPopup(night.driver, page)
      await says(popup, 'to change')
      expect(await popupColours(popup)).not.toEqual(inTheLight.popup)
      expect(await markColour(page)).not.toBe(inTheLight.mark)
      expect((await night.endScenario()).problems).toEqual([])
    } finally {
      await night.close()
    }
  })
}
