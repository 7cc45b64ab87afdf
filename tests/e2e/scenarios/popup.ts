import { expect, it } from 'vitest'
import { highlights, markedTexts } from '../../../tools/drivers/marks.ts'
import { waitFor } from '../../../tools/drivers/wait.ts'
import { addAxe, violationsInBoth } from '../axe-rules.ts'
import { marksWith, says } from '../page-facts.ts'
import type { World } from '../world.ts'

export default function popup(world: () => World): void {
  it('shows what to change first, what is missing and what is good', async () => {
    const page = await world().visit('json-ld.html')
    const marks = await marksWith(page, 'rockstar', 'native English speaker', 'salesman')
    const view = await world().popup(page)
    const words = await says(view, /\d+ things? to change/)
    const count = Number(/(\d+) things? to change/.exec(words)?.[1])
    expect(count).toBe(markedTexts(marks).length)
    for (const text of ['Account Manager', 'rockstar', 'native English speaker', 'Pay range', 'practices']) {
      expect(words).toContain(text)
    }
  })

  it('has a name for every control and breaks no rule of axe', async () => {
    const page = await world().visit('json-ld.html')
    await marksWith(page, 'rockstar')
    const view = await world().popup(page)
    await says(view, 'to change')
    await addAxe(view)
    expect(await violationsInBoth(view)).toEqual([])
  })

  it('takes the person to the words on the page', async () => {
    const page = await world().visit('json-ld.html')
    await marksWith(page, 'salesman')
    const view = await world().popup(page)
    await says(view, 'to change')
    await view.evaluate(() => {
      const items = [...document.querySelectorAll<HTMLElement>('li.finding')]
      const item = items.find((each) => each.querySelector('mark')?.textContent === 'salesman')
      item?.querySelector<HTMLButtonElement>('.actions button')?.click()
    })
    await page.bringToFront()
    const seen = await page.evaluate(() => document.visibilityState)
    expect(seen).toBe('visible')
  })

  it('switches the marks off and on again', async () => {
    const page = await world().visit('json-ld.html')
    await marksWith(page, 'rockstar')
    const view = await world().popup(page)
    await says(view, 'to change')
    const toggle = () => view.click('[role=switch], button[aria-pressed]')
    await toggle()
    await says(view, /marks are off/i)
    await waitFor('no mark', async () => markedTexts(await highlights(page)).length === 0)
    await toggle()
    await marksWith(page, 'rockstar')
  })

  it('can be asked to check a page that has no advert', async () => {
    const page = await world().visit('article.html')
    const view = await world().popup(page)
    await says(view, /no job advert|not checked yet/i)
    await view.bringToFront()
    await view.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((each) => /check/i.test(each.textContent))
      button?.click()
    })
    await marksWith(page, 'rockstar')
  })
}
