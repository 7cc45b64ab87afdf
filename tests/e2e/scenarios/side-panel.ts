import { expect, it } from 'vitest'
import { badgeOf } from '../../../tools/drivers/editor-badge.ts'
import { waitFor } from '../../../tools/drivers/wait.ts'
import { DRAFT, paste } from '../editor-cases.ts'
import { inOwnBrowser } from '../own-browser.ts'
import { marksWith, marksWithout } from '../page-facts.ts'
import { closeOpenedByBadge, isOpenedByBadge, openSidePanel } from '../side-panel.ts'

/** The docked view is the real side panel, in a browser of its own: it stays open from page to page. */
export default function sidePanel(): void {
  it('opens from the badge at an editor', async () => {
    await inOwnBrowser(async (world) => {
      const asker = await world.own('popup.html?tab=0')
      const page = await world.visit('editors.html')
      await page.focus('#text')
      await paste(page, `${DRAFT}.`)
      await marksWith(page, 'native English speaker')
      const { box } = await waitFor('the badge', () => badgeOf(page))
      expect(await isOpenedByBadge(world, asker)).toBe(false)
      await page.mouse.click(box.x + box.height / 2, box.y + box.height / 2)
      await waitFor('the side panel, or the popup', () => isOpenedByBadge(world, asker))
      await closeOpenedByBadge(world, asker)
    })
  })

  it('opens from the popup, works on the page beside it, and follows to the next', async () => {
    await inOwnBrowser(async (world) => {
      const panel = await openSidePanel(world)
      const page = await world.visit('json-ld.html')
      await marksWith(page, 'rockstar', 'salesman')
      const words = await panel.says(/Account Manager .* \d+ things to change/)
      const count = Number(/(\d+) things to change/.exec(words)?.[1])
      await panel.press('Show on page', 'salesman')
      await panel.press('Keep it', 'salesman')
      await panel.says('Just this time')
      await panel.press('Keep', 'Just this time')
      await panel.says(`${count - 1} things to change`)
      await marksWithout(page, 'salesman')

      const next = await world.visit('generic.html')
      await marksWith(next, 'ninja')
      await panel.says('ninja')
      await page.bringToFront()
      expect(await panel.says('Account Manager')).toContain('rockstar')
    })
  })
}
