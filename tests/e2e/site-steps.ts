import type { Page } from 'puppeteer-core'
import { waitFor } from '../../tools/drivers/wait.ts'

/** Opens what the popup says of the site, and presses the button with that name: a real key, which browsers ask for. */
export async function pressAboutSite(popup: Page, name: string): Promise<void> {
  await waitFor('the site’s part of the popup', () => popup.$('.site'))
  await popup.$eval('.site', (part) => part.setAttribute('open', ''))
  await pressButton(popup, name)
}

/** Presses the button whose name or words begin so, by the keyboard: a view that is drawn again can't move it away. */
export async function pressButton(page: Page, name: string): Promise<void> {
  await page.bringToFront()
  await waitFor(`the button "${name}"`, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((each) =>
        (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(wanted),
      )
      button?.focus()
      return button !== undefined && document.activeElement === button
    }, name),
  )
  await page.keyboard.press('Enter')
}
