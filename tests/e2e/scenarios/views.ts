import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { waitFor } from '../../../tools/drivers/wait.ts'
import { showState, statesOf } from '../../../tools/gallery/pictures.ts'
import { says } from '../page-facts.ts'
import type { World } from '../world.ts'

/** Hundreds of findings look like a dozen, and take axe a minute. */
const TOO_LONG = new Set(['long'])

/** An open list covers a part of what is behind it until it is closed. */
const OVER = new Set(['menu', 'export'])

export default function views(world: () => World): void {
  it.each(['light', 'dark'])('breaks no rule of axe in any state: %s', async (theme) => {
    const page = await world().visit('gallery/', { theme })
    // Long enough for every state, so that what stays at the window's edge covers nothing.
    await page.setViewport({ width: 420, height: 6000 })
    await page.evaluate(axe.source)
    const found: string[] = []
    for (const state of await statesOf(page)) {
      if (TOO_LONG.has(state)) continue
      await showState(page, state)
      const rules = theme === 'dark' ? ['color-contrast'] : RULES
      found.push(
        ...(await violations(page, rules, OVER.has(state))).map((violation) => `${state}: ${violation}`),
      )
    }
    expect(found).toEqual([])
  })

  it('is gone through by the keyboard alone: every control once, in order, named and visible', async () => {
    const page = await world().visit('gallery/')
    await showState(page, 'draft')
    const controls = await page.evaluate(namesInOrder)
    expect(controls.length).toBeGreaterThan(40)
    expect(controls.filter((name) => name === '')).toEqual([])
    const reached: string[] = []
    for (const _ of controls) {
      await page.keyboard.press('Tab')
      const { name, outlined } = await page.evaluate(focused)
      reached.push(name)
      expect(outlined, `the focus can't be seen on "${name}"`).toBe(true)
    }
    expect(reached).toEqual(controls)
  })

  it('opens, fills in and leaves a form by the keyboard, and hears what was done', async () => {
    const page = await world().visit('gallery/')
    await showState(page, 'draft')
    await tabTo(page, 'Keep it')
    await page.keyboard.press('Enter')
    await focusOn(page, 'Just this time')
    await page.keyboard.press('ArrowDown')
    await focusOn(page, 'In this advert')
    await tabTo(page, 'Reason')
    await page.keyboard.type('The name of our product')
    await page.keyboard.press('Enter')
    await says(page, 'Kept in this advert.')
  })
}

/** Of all rules only the one on contrast can tell dark from light. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const violations = (page: Page, runOnly: readonly string[], over: boolean): Promise<string[]> =>
  page.evaluate(
    async (values, isOver) => {
      const { axe: inPage } = globalThis as unknown as { axe: typeof axe }
      const rules = { 'target-size': { enabled: !isOver } }
      const { violations } = await inPage.run(document, { runOnly: [...values], rules })
      return violations.map(
        ({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`,
      )
    },
    runOnly,
    over,
  )

/** A form takes the focus only once it is drawn. */
const focusOn = (page: Page, name: string): Promise<boolean> =>
  waitFor(`the focus on ${name}`, async () => (await page.evaluate(focused)).name === name)

/** Presses Tab until the control whose name begins like this has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await page.evaluate(focused)).name.startsWith(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach "${name}".`)
}

/** Runs in the page: the names of everything that Tab should reach. */
function namesInOrder(): string[] {
  const reachable = document.querySelectorAll('button, input, select, textarea, a[href], summary')
  return [...reachable]
    .filter((element) => element.checkVisibility())
    .map((element) => (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim())
}

/** Runs in the page. */
function focused(): { name: string; outlined: boolean } {
  const { activeElement } = document
  const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : undefined
  const named = activeElement?.getAttribute('aria-label') ?? (label ?? activeElement)?.textContent ?? ''
  const { outlineStyle, outlineWidth } = getComputedStyle(activeElement ?? document.body)
  return {
    name: named.replace(/\s+/g, ' ').trim(),
    outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  }
}
