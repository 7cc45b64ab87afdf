import { expect, it } from 'vitest'
import { highlights, markedTexts } from '../../../tools/drivers/marks.ts'
import { says } from '../page-facts.ts'
import { pressButton } from '../site-steps.ts'
import type { World } from '../world.ts'

const PAGES = [
  ['removed', 'This advert seems to be gone'],
  ['log-in', 'This page asks you to sign in'],
  ['bot-wall', 'The site is checking its visitors'],
  ['frame', 'Most of this page comes from localhost'],
] as const

/** The popup says why there is nothing, and what to do. */
export default function reasons(world: () => World): void {
  it.each(PAGES)('tells of %s', async (page, sentence) => {
    const popup = await world().popup(await world().visit(`reasons/${page}.html`))
    await says(popup, sentence)
  })

  it('forgets the reason when the page is left', async () => {
    const page = await world().visit('reasons/removed.html')
    await says(await world().popup(page), 'seems to be gone')
    await page.goto(page.url().replace('reasons/removed.html', 'article.html'))
    await says(await world().popup(page), /no job advert|not checked yet/i)
  })

  it('tells of a page that belongs to the browser', async () => {
    const page = await world().driver.blank()
    // Firefox never tells that it came to a page of its own, and an empty tab is one already.
    if (world().kind === 'chromium') await page.goto('chrome://version')
    await page.bringToFront()
    const popup = await world().popup(page)
    await says(popup, /belongs to the browser|may not read this page yet/)
    await page.close()
  })

  it('checks pasted text where no page can be read', async () => {
    const page = await world().visit('reasons/log-in.html')
    const popup = await world().popup(page)
    await says(popup, 'sign in')
    await popup.click('.paste > summary')
    await popup.type('.paste textarea', 'We want a young rockstar to join our team in Leeds.')
    await pressButton(popup, 'Check this text')
    await says(popup, 'Only this text was checked')
    await says(popup, /\d+ things? to change/)
    expect(markedTexts(await highlights(page))).toEqual([])
    await pressButton(popup, 'Back to the page')
    await says(popup, 'sign in')
  })
}
