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

export default function dark(world: () => World): void {
  it('follows the person into the dark, in the popup', async () => {
    const day = await world().visit('json-ld.html')
    await marksWith(day, 'rockstar')
    const dayPopup = await world().popup(day)
    await says(dayPopup, 'to change')
    const inTheLight = await popupColours(dayPopup)

    const night = await startWorld({ scheme: 'dark' })
    try {
      const page = await night.visit('json-ld.html')
      await marksWith(page, 'rockstar')
      const popup = await openPopup(night.driver, page)
      await says(popup, 'to change')
      expect(await popupColours(popup)).not.toEqual(inTheLight)
      expect((await night.endScenario()).problems).toEqual([])
    } finally {
      await night.close()
    }
  })
}
