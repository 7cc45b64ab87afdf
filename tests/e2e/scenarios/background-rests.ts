import { expect, it } from 'vitest'
import { marksWith, marksWithout, says } from '../page-facts.ts'
import type { World } from '../world.ts'

/** The browser stops an idle background whenever it likes; nobody must notice. */
export default function backgroundRests(world: () => World): void {
  it('checks an advert after the background was stopped', async () => {
    expect(await world().driver.stopBackground()).toBe(true)
    const page = await world().visit('json-ld.html')
    await marksWith(page, 'rockstar')
  })

  it('keeps the result of a check, and answers the next one', async () => {
    const page = await world().visit('spa.html')
    await marksWith(page, 'ninja')
    expect(await world().driver.stopBackground()).toBe(true)
    const view = await world().popup(page)
    await says(view, 'to change')
    await page.bringToFront()
    await page.click('#next')
    await marksWith(page, 'rockstar')
    await marksWithout(page, 'ninja')
  })
}
