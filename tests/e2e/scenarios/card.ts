import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { type CardFacts, cardOf, pressOnCard } from '../../../tools/drivers/card.ts'
import { pointOfMark } from '../../../tools/drivers/marks.ts'
import { waitFor } from '../../../tools/drivers/wait.ts'
import { expectPageUntouched, hostCount, marksWith, marksWithout } from '../page-facts.ts'
import type { World } from '../world.ts'

/** The card of these words: on its way to a mark a slow pointer may rest on another. */
const cardOpens = (page: Page, quote = ''): Promise<CardFacts> =>
  waitFor(`the card of "${quote}"`, async () => {
    const card = await cardOf(page)
    return card?.text.includes(quote) && card
  })
const cardCloses = (page: Page): Promise<boolean> =>
  waitFor('the card to close', async () => (await cardOf(page)) === undefined)

export default function card(world: () => World): void {
  it('opens on hover, near its mark, and closes with Escape without a trace', async () => {
    const page = await world().visit('json-ld.html')
    await marksWith(page, 'rockstar')
    const point = await pointOfMark(page, 'rockstar')
    await page.mouse.move(point.x - 60, point.y - 60)
    await page.mouse.move(point.x, point.y, { steps: 4 })
    const { box } = await cardOpens(page, 'rockstar')
    const inside =
      point.y > box.y && point.y < box.y + box.height && point.x > box.x && point.x < box.x + box.width
    expect(inside, 'the card covers its own mark').toBe(false)
    expect(Math.min(Math.abs(box.y - point.y), Math.abs(box.y + box.height - point.y))).toBeLessThan(80)
    await page.keyboard.press('Escape')
    await cardCloses(page)
    await expectPageUntouched(page)
  })

  it('opens on click with the first suggestion in focus', async () => {
    const page = await world().visit('json-ld.html')
    await marksWith(page, 'salesman')
    const { x, y } = await pointOfMark(page, 'salesman')
    await page.mouse.click(x, y)
    const { buttons, name } = await cardOpens(page, 'salesman')
    expect(name).not.toBe('')
    expect(buttons.every((button) => button !== '')).toBe(true)
    await waitFor('the focus', async () => (await cardOf(page))?.focused?.includes('salesman'))
    expect(await hostCount(page)).toBe(1)
  })

  it('goes to the next finding and announces it, and takes the keyboard home again', async () => {
    const page = await world().visit('json-ld.html')
    await marksWith(page, 'rockstar', 'salesman')
    await page.focus('nav a')
    const { x, y } = await pointOfMark(page, 'rockstar')
    await page.mouse.click(x, y)
    const before = await cardOpens(page, 'rockstar')
    await pressOnCard(page, 'Next finding')
    await waitFor('another card', async () => {
      const now = await cardOf(page)
      return now !== undefined && now.text !== before.text
    })
    await page.keyboard.press('Escape')
    await cardCloses(page)
    // The words for screen readers stand a few seconds longer than the card.
    await waitFor('the host to leave', async () => (await hostCount(page)) === 0)
  })

  it('goes from finding to finding by the keyboard, and gives the focus back', async () => {
    const page = await world().visit('json-ld.html')
    await marksWith(page, 'rockstar', 'salesman')
    await page.focus('nav a')
    await world().command(page, 'next')
    const first = await cardOpens(page)
    await waitFor('the focus', async () => (await cardOf(page))?.focused !== undefined)
    await world().command(page, 'next')
    const second = await waitFor('the next card', async () => {
      const now = await cardOf(page)
      return now?.text !== first.text && now
    })
    await world().command(page, 'previous')
    await waitFor('the card before', async () => {
      const now = await cardOf(page)
      return now !== undefined && now.text !== second.text
    })
    await page.keyboard.press('Escape')
    await cardCloses(page)
    await waitFor('the focus at home', () => page.evaluate(() => document.activeElement?.matches('nav a')))
  })

  it('copies a suggestion where the words can not be changed', async () => {
    const page = await world().visit('json-ld.html')
    await marksWith(page, 'salesman')
    const { x, y } = await pointOfMark(page, 'salesman')
    await page.mouse.click(x, y)
    const { buttons } = await cardOpens(page, 'salesman')
    const copy = buttons.find((button) => button.startsWith('Copy '))
    if (copy === undefined) throw new Error(`Nothing to copy among ${buttons.join(', ')}`)
    await pressOnCard(page, copy)
    await waitFor('the word that it was copied', async () => (await cardOf(page))?.text.includes('Copied.'))
    expect(await page.$eval('.description', (element) => element.textContent)).toContain('salesman')
  })

  it('keeps a word once', async () => {
    const page = await world().visit('json-ld.html')
    await marksWith(page, 'rockstar', 'salesman')
    const { x, y } = await pointOfMark(page, 'rockstar')
    await page.mouse.click(x, y)
    await cardOpens(page, 'rockstar')
    await pressOnCard(page, 'Keep it')
    await waitFor('the form', async () => (await cardOf(page))?.focused === 'input')
    await page.keyboard.press('Enter')
    await marksWithout(page, 'rockstar')
    await marksWith(page, 'salesman')
  })

  it('reads its evidence', async () => {
    const page = await world().visit('json-ld.html')
    await marksWith(page, 'native English speaker')
    const { x, y } = await pointOfMark(page, 'native English speaker')
    await page.mouse.click(x, y)
    await cardOpens(page, 'native English speaker')
    await pressOnCard(page, 'More')
    const { text } = await waitFor('the evidence', async () => {
      const facts = await cardOf(page)
      return facts?.text.includes('not legal advice') && facts
    })
    expect(text).toMatch(/strong|moderate|weak/i)
  })
}
