import { expect, it } from 'vitest'
import { highlights, markedTexts } from '../../../tools/drivers/marks.ts'
import { logChecks } from '../check-log.ts'
import { marksWith, marksWithout } from '../page-facts.ts'
import { BOARDS, boardPage, TITLES, WORDS } from '../pane-pages.ts'
import type { World } from '../world.ts'

/** Boards with a list beside one advert: each advert that is chosen is checked once, and no mark of another stays. */
export default function panes(world: () => World): void {
  it.each(BOARDS.map((board) => [board.name, board] as const))(
    '%s: checks the advert in the pane, and each that follows',
    async (_name, board) => {
      const [first, second, third] = WORDS
      const checks = await logChecks(world().driver)
      const page = await world().pretendAt(board.list, boardPage(board))
      expect(markedTexts(await highlights(page))).toEqual([])
      await page.click('#item-0')
      await marksWith(page, first)
      await page.click('#item-1')
      await marksWith(page, second)
      await marksWithout(page, first)
      await page.click('#item-2')
      await marksWith(page, third)
      await marksWithout(page, first, second)
      expect(await checks()).toEqual(TITLES)
    },
  )
}
