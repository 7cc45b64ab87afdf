import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { waitFor } from '../../../tools/drivers/wait.ts'
import { addAxe, violationsInBoth } from '../axe-rules.ts'
import { says } from '../page-facts.ts'
import type { World } from '../world.ts'

export default function welcome(world: () => World): void {
  it('has an advert to try: checked at once and while it is changed, mended by a button, undone by a key', async () => {
    const page = await world().own('welcome.html')
    const count = Number(/(\d+) things to change/.exec(await says(page, /\d+ things to change/))?.[1])
    expect(count).toBeGreaterThan(2)
    const before = await textOf(page)
    expect(before).toContain('native English speaker')
    await page.evaluate(() => {
      const finding = [...document.querySelectorAll('.demo-finding')].find((each) =>
        each.querySelector('b')?.textContent.includes('native English speaker'),
      )
      finding?.querySelector<HTMLButtonElement>('.suggestion')?.click()
    })
    await says(page, `${count - 1} things to change`)
    expect(await textOf(page)).not.toContain('native English speaker')
    await page.keyboard.down('Control')
    await page.keyboard.press('z')
    await page.keyboard.up('Control')
    await says(page, `${count} things to change`)
    expect(await textOf(page)).toBe(before)
  })

  it('tells the keys and the sites, and breaks no rule of axe in light or dark', async () => {
    const page = await world().own('welcome.html')
    await says(page, 'Open the card at the caret')
    await says(page, /The \d+ job sites on the list/)
    await says(page, 'things to change')
    await addAxe(page)
    expect(await violationsInBoth(page)).toEqual([])
  })
}

const textOf = (page: Page): Promise<string> =>
  waitFor('the demo', () => page.$eval('.demo-field', ({ textContent }) => textContent))
