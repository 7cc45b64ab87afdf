import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { waitFor } from '../../../tools/drivers/wait.ts'
import { addAxe, violationsInBoth } from '../axe-rules.ts'
import { announced, focusOn, tabTo } from '../keyboard.ts'
import { inOwnBrowser } from '../own-browser.ts'
import { marksWith, marksWithout, says } from '../page-facts.ts'
import { pressButton } from '../site-steps.ts'

/** What a person settles holds in a page that is opened later and on the next advert. The last one deletes it all. */
export default function options(): void {
  it('marks a house term, and leaves out a category that is switched off', async () => {
    await inOwnBrowser(async (world) => {
      const page = await world.own('options.html')
      await typeInto(page, 'Word or phrase', 'mill')
      await page.keyboard.press('Enter')
      await waitFor('the term in the list', () => page.$('[aria-labelledby=house-terms] .rows-item'))
      await announced(page, 'Saved.')
      await marksWith(await world.visit('json-ld.html'), 'mill', 'salesman')

      const second = await world.own('options.html')
      await focusLabel(second, 'Gendered term')
      await second.keyboard.press(' ')
      await announced(second, 'Saved.')
      const advert = await world.visit('json-ld.html')
      await marksWith(advert, 'mill', 'rockstar')
      await marksWithout(advert, 'salesman')
    })
  })

  it('shows the words that are kept, with the reason, and has them found again', async () => {
    await inOwnBrowser(async (world) => {
      const advert = await world.visit('json-ld.html')
      await marksWith(advert, 'rockstar')
      const popup = await world.popup(advert)
      await says(popup, 'to change')
      await addAxe(popup)
      await popup.bringToFront()
      await popup.$$eval('li.finding', (items) =>
        items.find((item) => item.querySelector('mark')?.textContent === 'rockstar')?.focus(),
      )
      await tabTo(popup, 'Keep it')
      await popup.keyboard.press('Enter')
      await focusOn(popup, 'Just this time')
      await popup.keyboard.press('ArrowUp')
      await focusOn(popup, 'In every advert')
      await tabTo(popup, 'Reason')
      await popup.keyboard.type('The name of our band')
      await popup.keyboard.press('Enter')
      await announced(popup, 'Kept in every advert.')
      await marksWithout(advert, 'rockstar')

      const page = await world.own('options.html')
      await says(page, '“rockstar” everywhere The name of our band')
      await pressButton(page, 'Show again rockstar')
      await announced(page, '“rockstar” is shown again when it is found.')
      await marksWith(await world.visit('json-ld.html'), 'rockstar')
    })
  })

  it('keeps what was typed, tells that it is saved, and deletes all of it when asked', async () => {
    await inOwnBrowser(async (world) => {
      const page = await world.own('options.html')
      await typeInto(page, 'Name of the organisation', 'Example Ferries')
      await announced(page, 'Saved.')
      const second = await world.own('options.html')
      await holds(second, 'Name of the organisation', 'Example Ferries')
      await says(second, 'Your organisation’s name and representative')
      await addAxe(second)
      expect(await violationsInBoth(second)).toEqual([])

      await pressButton(second, 'Delete everything')
      await focusOn(second, 'Keep it all')
      await second.keyboard.press('Escape')
      await holds(second, 'Name of the organisation', 'Example Ferries')
      await pressButton(second, 'Delete everything')
      await focusOn(second, 'Keep it all')
      await tabTo(second, 'Yes, delete everything')
      await second.keyboard.press('Enter')
      await announced(second, 'Everything is deleted.')
      const third = await world.own('options.html')
      await says(third, 'No organisation’s name yet')
      await holds(third, 'Name of the organisation', '')
    })
  })
}

const focusLabel = (page: Page, label: string): Promise<boolean> =>
  waitFor(`the field "${label}"`, () =>
    page.evaluate((wanted) => {
      const labels = [...document.querySelectorAll('label')]
      const control = labels.find(({ textContent }) => textContent === wanted)?.control
      control?.focus()
      return control !== null && control !== undefined && control === document.activeElement
    }, label),
  )

async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await focusLabel(page, label)
  await page.keyboard.type(text)
}

/** Waits until the field with this label holds just that. */
const holds = (page: Page, label: string, text: string): Promise<boolean> =>
  waitFor(`"${text}" in the field "${label}"`, () =>
    page.evaluate(
      (wanted, value) => {
        const labels = [...document.querySelectorAll('label')]
        const control = labels.find(({ textContent }) => textContent === wanted)?.control
        return control instanceof HTMLInputElement && control.value === value
      },
      label,
      text,
    ),
  )
