import type { Page } from 'puppeteer-core'
import { waitFor } from '../../tools/drivers/wait.ts'

/** Opens what the popup says of the site, and presses the button with that name: a real click, which browsers ask for. */
export async function pressAboutSite(popup: Page, name: string): Promise<void> {
  await popup.bringToFront()
  await waitFor('the site’s part of the popup', () => popup.$('.site'))
  await popup.$eval('.site', (part) => part.setAttribute('open', ''))
  await pressButton(popup, name)
}

/** Presses the button whose words begin so. */
export async function pressButton(page: Page, name: string): Promise<void> {
  const point = await waitFor(`the button "${name}"`, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((each) =>
        each.textContent.trim().startsWith(wanted),
      )
      button?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {}
      return width > 0 && { x: x + width / 2, y: y + height / 2 }
    }, name),
  )
  await page.mouse.click(point.x, point.y)
}
