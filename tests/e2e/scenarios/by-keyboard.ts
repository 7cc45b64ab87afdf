import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { showState } from '../../../tools/gallery/pictures.ts'
import { addAxe } from '../axe-rules.ts'
import { announced, focusOn, tabTo, walk } from '../keyboard.ts'
import { says } from '../page-facts.ts'
import type { World } from '../world.ts'

/** Every view by the keyboard alone: all of it is reached, named and seen, and what was done is told. */
export default function byKeyboard(world: () => World): void {
  const show = async (path: string, state: string): Promise<Page> => {
    const page = await world().visit(`gallery/${path}`)
    await showState(page, state)
    await addAxe(page)
    return page
  }

  it.each([
    ['popup', '', 'draft', 40],
    ['card', '', 'card', 6],
    ['options', 'options.html', 'filled', 50],
    ['report', 'report.html', 'improved', 2],
  ])('reaches every control once, in order, named and seen: %s', async (_view, path, state, least) => {
    expect((await walk(await show(path, state))).length).toBeGreaterThanOrEqual(least)
  })

  it('reaches every control of the first page', async () => {
    const page = await world().own('welcome.html')
    await says(page, 'things to change')
    await addAxe(page)
    expect((await walk(page)).length).toBeGreaterThan(5)
  })

  it('keeps a word in the popup, with a reach and a reason', async () => {
    const page = await show('', 'draft')
    await tabTo(page, 'Keep it')
    await page.keyboard.press('Enter')
    await focusOn(page, 'Just this time')
    await page.keyboard.press('ArrowDown')
    await focusOn(page, 'In this advert')
    await tabTo(page, 'Reason')
    await page.keyboard.type('The name of our product')
    await page.keyboard.press('Enter')
    await announced(page, 'Kept in this advert.')
  })

  it('does all else in the popup, and hears what was done', async () => {
    const page = await show('', 'draft')
    await tabTo(page, '4 exclusionary')
    await page.keyboard.press('Enter')
    await announced(page, 'Showing 4 of 11.')
    await page.keyboard.press('Enter')
    await announced(page, 'Showing 11 of 11.')
    await tabTo(page, 'Use ')
    await page.keyboard.press('Enter')
    await announced(page, 'Done. Undo with')
    await tabTo(page, 'Insert wording')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Team or profession')
    await page.keyboard.type('field engineers')
    await page.keyboard.press('Enter')
    await announced(page, 'Inserted.')
    await tabTo(page, 'Copy report')
    await page.keyboard.press('Enter')
    await announced(page, 'Report copied.')
    await tabTo(page, 'Export')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Markdown file')
    await page.keyboard.press('Enter')
    await announced(page, 'Saved as evenhand-senior-data-engineer.md')
    await focusOn(page, 'Export')
  })

  it('settles the options: a term, a word that was kept, and its undo', async () => {
    const page = await show('options.html', 'filled')
    await tabTo(page, 'Remove tap fitter')
    await page.keyboard.press('Enter')
    await announced(page, 'Saved.')
    // The button is gone: the next Tab goes on from the row that took its place.
    await focusOn(page, 'resource')
    await tabTo(page, 'Add this term')
    await page.keyboard.press('Enter')
    await announced(page, 'Please give a word or a phrase.')
    await tabTo(page, 'Show again guru')
    await page.keyboard.press('Enter')
    await announced(page, '“guru” is shown again when it is found.')
    await focusOn(page, '“young”')
    await tabTo(page, 'Undo')
    await page.keyboard.press('Enter')
    await announced(page, '“guru” is kept as before.')
    await focusOn(page, 'Words you keep')
  })
}
