import type { Page } from 'puppeteer-core'
import { HOST_NAME } from '../../lib/page/show/host-name.ts'
import { waitFor } from './wait.ts'

/** What a person meets on an open card; the host's shadow root is open in test builds only. */
export interface CardFacts {
  readonly name: string
  readonly text: string
  /** The accessible names of the buttons, in order. */
  readonly buttons: readonly string[]
  /** What has the focus on the card: a button by its name, all else by its tag. */
  readonly focused: string | undefined
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** The open card, or nothing. */
export const cardOf = (page: Page): Promise<CardFacts | undefined> =>
  page.evaluate((hostName) => {
    const root = document.querySelector(hostName)?.shadowRoot
    const dialog = root?.querySelector<HTMLElement>('[role=dialog]')
    if (!root || !dialog) return undefined
    const words = (element: Element | null | undefined) =>
      (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim()
    const { x, y, width, height } = dialog.getBoundingClientRect()
    if (width === 0) return undefined
    return {
      name: words(root.getElementById(dialog.getAttribute('aria-labelledby') ?? '')),
      text: dialog.textContent.replace(/\s+/g, ' ').trim(),
      buttons: [...dialog.querySelectorAll('button')].map(words),
      focused: root.activeElement?.matches('button')
        ? words(root.activeElement)
        : root.activeElement?.localName,
      box: { x, y, width, height },
    }
  }, HOST_NAME)

/**
 * Presses a button of the open card by the start of its name, once the card has come to rest: a click goes to
 * a place, and a card that moves meanwhile would let it fall beside.
 */
export async function pressOnCard(page: Page, name: string): Promise<void> {
  const point = await waitFor(`the button "${name}" at rest`, () =>
    page.evaluate(pointOfButton, HOST_NAME, name),
  )
  await page.mouse.click(point.x, point.y)
}

/** Runs in the page. The middle of the button where it is on top and has not moved for two frames. */
async function pointOfButton(
  hostName: string,
  wanted: string,
): Promise<{ x: number; y: number } | undefined> {
  const find = () => {
    const root = document.querySelector(hostName)?.shadowRoot
    const button = [...(root?.querySelectorAll('button') ?? [])].find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent).replace(/\s+/g, ' ').trim().startsWith(wanted),
    )
    if (!root || !button) return undefined
    const { x, y, width, height } = button.getBoundingClientRect()
    const point = { x: x + width / 2, y: y + height / 2 }
    return { button, point, onTop: button.contains(root.elementFromPoint(point.x, point.y)) }
  }
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  const before = find()
  await frame()
  await frame()
  const after = find()
  const still = before?.button === after?.button && before?.point.y === after?.point.y
  return still && after?.onTop && before?.point.x === after.point.x ? after.point : undefined
}
