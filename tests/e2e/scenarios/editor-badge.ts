import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { type BadgeFacts, badgeOf } from '../../../tools/drivers/editor-badge.ts'
import { waitFor } from '../../../tools/drivers/wait.ts'
import { DRAFT, paste } from '../editor-cases.ts'
import { hostCount, marksWith } from '../page-facts.ts'
import type { World } from '../world.ts'

const badgeSays = (page: Page, words: RegExp): Promise<BadgeFacts> => {
  let last = 'no badge'
  return waitFor(`a badge that says ${words}`, async () => {
    const badge = await badgeOf(page)
    last = badge?.name ?? 'no badge'
    return badge !== undefined && words.test(badge.name) && badge
  }).catch((error: unknown) => {
    throw new Error(`${String(error)} It says: ${last}`)
  })
}

const boxOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right, bottom }
  })

export default function editorBadge(world: () => World): void {
  it('counts what there is to change, beside the editor’s handle, and follows the draft', async () => {
    const page = await world().visit('editors.html')
    await page.focus('#text')
    await paste(page, `${DRAFT}.`)
    await marksWith(page, 'native English speaker')
    const { box } = await badgeSays(page, /1 thing to change/)
    const field = await boxOf(page, '#text')
    expect(box.x + box.width).toBeLessThan(field.right - 16)
    expect(box.x).toBeGreaterThan(field.left)
    expect(Math.abs(box.y + box.height / 2 - field.bottom)).toBeLessThan(box.height)
    await page.keyboard.type(' Ask the chairman.')
    await badgeSays(page, /2 things to change/)
    await page.evaluate(() => {
      const field = document.querySelector('#text')
      if (field instanceof HTMLTextAreaElement) field.select()
    })
    await page.keyboard.type('We bake bread.')
    await badgeSays(page, /nothing to change/)
  })

  it('goes where the editor goes, also when only what is around it changes', async () => {
    const page = await world().visit('editors.html')
    await page.focus('#text')
    await paste(page, `${DRAFT}.`)
    const { box: before } = await badgeSays(page, /1 thing/)
    const field = await boxOf(page, '#text')
    await page.evaluate(() => {
      const spacer = document.createElement('div')
      spacer.style.height = '70px'
      document.querySelector('form')?.prepend(spacer)
    })
    const { bottom } = await boxOf(page, '#text')
    expect(bottom).toBeGreaterThan(field.bottom + 60)
    await waitFor('the badge to follow', async () => {
      const now = (await badgeOf(page))?.box
      return now !== undefined && Math.abs(now.y - before.y - (bottom - field.bottom)) < 2
    })
  })

  it('makes way for what stands at the corner already', async () => {
    const page = await world().visit('editors.html')
    await page.evaluate(() => {
      const field = document.querySelector('#text')?.getBoundingClientRect()
      const other = document.createElement('other-assistant')
      Object.assign(other.style, {
        position: 'absolute',
        left: `${(field?.right ?? 0) + scrollX - 60}px`,
        top: `${(field?.bottom ?? 0) + scrollY - 36}px`,
        width: '50px',
        height: '50px',
        background: 'green',
      })
      document.body.append(other)
    })
    await page.focus('#text')
    await paste(page, `${DRAFT}.`)
    const { box } = await badgeSays(page, /1 thing/)
    const field = await boxOf(page, '#text')
    expect(box.x + box.width).toBeLessThanOrEqual(field.right - 60)
  })

  it('can be sent away from its site, and stays away', async () => {
    const page = await world().visit('editors.html')
    await page.focus('#text')
    await paste(page, `${DRAFT}.`)
    const { box } = await badgeSays(page, /1 thing/)
    await page.mouse.move(box.x + 10, box.y + 10)
    const hide = await waitFor('the button to hide it', () => hideButton(page))
    await page.mouse.click(hide.x, hide.y)
    await waitFor('the badge to go', async () => (await badgeOf(page)) === undefined)
    const again = await world().visit('editors.html')
    await again.focus('#text')
    await paste(again, `${DRAFT}.`)
    await marksWith(again, 'native English speaker')
    expect(await badgeOf(again)).toBeUndefined()
    await bringBack(world())
  })

  it('can be reached by the keyboard, and traps nobody', async () => {
    const page = await world().visit('editors.html')
    await page.focus('#text')
    await paste(page, `${DRAFT}.`)
    await badgeSays(page, /1 thing/)
    await page.focus('#secret')
    await page.keyboard.press('Tab')
    await waitFor('the focus on the badge', () => hostHasFocus(page))
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    await waitFor('the focus back', () => page.evaluate(() => document.activeElement?.id === 'secret'))
    expect(await hostCount(page)).toBe(1)
  })
}

/** What the options page will do: every other scenario wants the badge. */
async function bringBack({ driver }: World): Promise<void> {
  const page = await driver.extensionPage('popup.html')
  await page.evaluate(async () => {
    interface Api {
      readonly storage: { readonly local: { remove(key: string): Promise<void> } }
    }
    const scope = globalThis as unknown as { browser?: Api; chrome?: Api }
    await (scope.browser ?? scope.chrome)?.storage.local.remove('badge')
  })
  await page.close()
}

const hostHasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.localName === 'evenhand-host')

const hideButton = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('evenhand-host')?.shadowRoot
    const rect = root?.querySelector('.ed-hide button')?.getBoundingClientRect()
    return rect === undefined || (root?.querySelector('.ed-hide')?.clientWidth ?? 0) < 10
      ? undefined
      : { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  })
