import { it } from 'vitest'
import { marksWith, marksWithout, says } from '../page-facts.ts'
import { pressAboutSite, pressButton } from '../site-steps.ts'
import type { World } from '../world.ts'

/** Off for a site, off for a page, marks off: obeyed at once in every open tab, kept, and taken back. */
export default function perSiteControl(world: () => World): void {
  it('is off for a site at once, in every tab, until it is turned on again', async () => {
    const page = await world().visit('json-ld.html')
    const other = await world().visit('generic.html')
    await marksWith(page, 'rockstar')
    await marksWith(other, 'ninja')
    const popup = await world().popup(page)
    await pressAboutSite(popup, 'Turn off for this site')
    await says(popup, 'Evenhand is off for this site')
    await marksWithout(page, 'rockstar')
    await marksWithout(other, 'ninja')

    const options = await world().driver.extensionPage('options.html')
    await pressButton(options, 'Turn on again 127.0.0.1')
    await says(options, 'Evenhand is not turned off anywhere')
    await options.close()
    await marksWith(page, 'rockstar')
    await marksWith(other, 'ninja')
  })

  it('is off for one page and no other', async () => {
    const page = await world().visit('json-ld.html')
    await marksWith(page, 'rockstar')
    const popup = await world().popup(page)
    await pressAboutSite(popup, 'Turn off for this page')
    await says(popup, 'Evenhand is off for this page')
    await marksWithout(page, 'rockstar')
    await page.reload()
    await marksWith(await world().visit('generic.html'), 'ninja')
    await marksWithout(page, 'rockstar')
    await popup.bringToFront()
    await pressButton(popup, 'Turn on for this page')
    await marksWith(page, 'rockstar')
    await says(popup, 'to change')
  })

  it('hides the marks of a site in every tab, and still tells the result', async () => {
    const page = await world().visit('json-ld.html')
    const other = await world().visit('generic.html')
    await marksWith(page, 'rockstar')
    await marksWith(other, 'ninja')
    const popup = await world().popup(page)
    await says(popup, 'to change')
    await popup.click('[role=switch]')
    await marksWithout(page, 'rockstar')
    await marksWithout(other, 'ninja')
    await says(popup, 'to change')
    await popup.click('[role=switch]')
    await marksWith(other, 'ninja')
  })
}
