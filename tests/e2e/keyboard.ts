import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { waitFor } from '../../tools/drivers/wait.ts'

/** What has the focus. */
interface Focused {
  /** The accessible name, as axe computes it. */
  readonly name: string
  readonly outlined: boolean
  /** Whether nothing lies over it and it stands in the window. */
  readonly seen: boolean
}

/**
 * Presses Tab through everything that it should reach in a page that holds axe: in order, named, with a focus ring
 * that can be seen. Returns the names.
 */
export async function walk(page: Page): Promise<string[]> {
  const controls = await page.evaluate(namesInOrder)
  const reached: string[] = []
  const amiss: string[] = []
  for (const _ of controls) {
    await page.keyboard.press('Tab')
    const { name, outlined, seen } = await page.evaluate(focused)
    reached.push(name)
    if (name === '') amiss.push('a control has no name')
    if (!outlined) amiss.push(`the focus can't be told on "${name}"`)
    if (!seen) amiss.push(`something lies over "${name}"`)
  }
  expect(amiss).toEqual([])
  // A card has the focus on its first suggestion, and Tab goes round in it.
  const first = controls.indexOf(reached[0] ?? '')
  expect(reached).toEqual([...controls.slice(first), ...controls.slice(0, first)])
  return reached
}

/** Presses Tab until the control whose name begins like this has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await page.evaluate(focused)).name.startsWith(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach "${name}".`)
}

/** Waits until the focus is there: a form takes it only once it is drawn. */
export const focusOn = (page: Page, name: string): Promise<boolean> =>
  waitFor(`the focus on ${name}`, async () => (await page.evaluate(focused)).name.startsWith(name))

/** What the page's live regions say now, which a screen reader has just read. */
export const announced = (page: Page, words: string): Promise<boolean> =>
  waitFor(`"${words}" in a live region`, () =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')].some(({ textContent }) =>
          textContent.includes(wanted),
        ),
      words,
    ),
  )

/** Runs in the page: the names of everything that Tab should reach, in the card too. */
function namesInOrder(): string[] {
  const selector = 'button, input, select, textarea, a[href], summary, [tabindex="0"]'
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ]
  globalThis.axe.setup(document)
  const names = roots
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter((element) => element.checkVisibility())
    .filter(
      (element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
    )
    .map((element) => globalThis.axe.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim())
  globalThis.axe.teardown()
  return names
}

/** Runs in the page. */
function focused(): Focused {
  let element = document.activeElement
  let root: DocumentOrShadowRoot = document
  while (element?.shadowRoot?.activeElement) {
    root = element.shadowRoot
    element = element.shadowRoot.activeElement
  }
  if (element === null || element === document.body) return { name: '', outlined: false, seen: false }
  globalThis.axe.setup(document)
  const name = globalThis.axe.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim()
  globalThis.axe.teardown()
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const box = element.getClientRects()[0]
  const over = box && root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  return {
    name,
    outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    seen: over !== null && over !== undefined && (element.contains(over) || over.contains(element)),
  }
}
