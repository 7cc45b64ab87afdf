import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { waitFor } from '../../../tools/drivers/wait.ts'
import { DRAFT, paste } from '../editor-cases.ts'
import { marksWith } from '../page-facts.ts'
import type { World } from '../world.ts'

interface Lain {
  readonly field: Box
  readonly copy: Box
  readonly shown: boolean
  readonly scrolled: readonly [field: number, copy: number]
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where a field's letters stand, and where the copy that carries the marks does. */
const lain = (page: Page, selector: string): Promise<Lain | undefined> =>
  page.evaluate((wanted) => {
    const field = document.querySelector<HTMLElement>(wanted)
    const copies = document
      .querySelector('evenhand-host')
      ?.shadowRoot?.querySelectorAll<HTMLElement>('.mirror')
    const copy = copies?.[0]
    if (!field || !copy) return undefined
    const outer = field.getBoundingClientRect()
    const scale = outer.width / field.offsetWidth
    const { left, top, width, height } = copy.getBoundingClientRect()
    return {
      field: {
        left: outer.left + field.clientLeft * scale,
        top: outer.top + field.clientTop * scale,
        width: field.clientWidth * scale,
        height: field.clientHeight * scale,
      },
      copy: { left, top, width, height },
      shown: copy.style.visibility !== 'hidden',
      scrolled: [field.scrollTop, copy.scrollTop] as const,
    }
  }, selector)

/** Waits until the copy lies on the field to the pixel. */
const liesOn = (page: Page, selector = '#text'): Promise<Lain> => {
  let last: Lain | undefined
  return waitFor('the copy to lie on the field', async () => {
    last = await lain(page, selector)
    if (last === undefined || !last.shown) return undefined
    const { field, copy, scrolled } = last
    const off = (['left', 'top', 'width', 'height'] as const).map((side) =>
      Math.abs(field[side] - copy[side]),
    )
    return off.every((pixels) => pixels < 1.5) && Math.abs(scrolled[0] - scrolled[1]) < 1 && last
  }).catch((error: unknown) => {
    throw new Error(`${String(error)} ${JSON.stringify(last)}`)
  })
}

async function draftIn(world: () => World): Promise<Page> {
  const page = await world().visit('editors.html')
  await page.focus('#text')
  await paste(page, `${DRAFT}.\n\n${'We bake bread through the night. '.repeat(60)}\n`)
  await marksWith(page, 'native English speaker')
  await liesOn(page)
  return page
}

const style = (page: Page, selector: string, css: string): Promise<void> =>
  page.$eval(
    selector,
    (element, text) => {
      if (element instanceof HTMLElement) element.style.cssText += `;${text}`
    },
    css,
  )

const CHANGES = [
  ['a larger size', '#text', 'height: 320px; width: 420px'],
  [
    'another font and more room around it',
    '#text',
    'font: 22px/1.9 serif; padding: 19px 31px; border: 7px solid',
  ],
  ['a page that is drawn larger', 'form', 'transform: scale(1.25); transform-origin: 0 0'],
  ['a form that was moved', 'form', 'transform: translate(40px, 25px)'],
  ['text from right to left', '#text', 'direction: rtl'],
  ['something put in above', 'h1', 'margin-bottom: 90px'],
] as const

export default function overlay(world: () => World): void {
  it('lies on its field, whatever becomes of the page', async () => {
    const page = await draftIn(world)
    for (const [, selector, css] of CHANGES) {
      await style(page, selector, css)
      const { copy } = await liesOn(page)
      expect(copy.width).toBeGreaterThan(100)
    }
    await marksWith(page, 'native English speaker')
  })

  it('scrolls with its field and with the page', async () => {
    const page = await draftIn(world)
    await page.$eval('#text', (field) => {
      field.scrollTop = 120
    })
    const { scrolled } = await liesOn(page)
    expect(scrolled[1]).toBeGreaterThan(50)
    await page.evaluate(() => {
      document.body.style.height = '3000px'
      scrollTo(0, 60)
    })
    await liesOn(page)
  })

  it('shows no marks where none could stand right', async () => {
    const page = await draftIn(world)
    await style(page, '#text', 'transform: rotate(4deg)')
    await waitFor('the copy to hide', async () => (await lain(page, '#text'))?.shown === false)
    await style(page, '#text', 'transform: none')
    await liesOn(page)
  })

  it('never says other words than its field', async () => {
    const page = await draftIn(world)
    await page.evaluate(() => {
      const field = document.querySelector('#text')
      if (!(field instanceof HTMLTextAreaElement)) return
      field.setSelectionRange(0, 0)
      document.execCommand('insertText', false, 'First of all: ')
    })
    await marksWith(page, 'native English speaker')
    const { field, copy } = await page.evaluate(() => ({
      field: document.querySelector<HTMLTextAreaElement>('#text')?.value,
      copy: document.querySelector('evenhand-host')?.shadowRoot?.querySelector('.mirror')?.textContent,
    }))
    expect(copy?.replace(/\u200B$/, '')).toBe(field)
  })
}
