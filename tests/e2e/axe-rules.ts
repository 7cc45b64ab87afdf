import core from 'axe-core'
import type { Page } from 'puppeteer-core'

type Theme = 'light' | 'dark'

/** Runs in the page: what `addAxe` put there. */
declare global {
  var axe: typeof import('axe-core')
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Has a page hold axe, once. */
export const addAxe = (page: Page): Promise<unknown> => page.evaluate(core.source)

/**
 * What breaks a rule in the page as it is now, with the elements; `addAxe` comes first. In the dark only contrast is
 * asked, which alone can tell it from the light.
 * @param over an open list covers a part of what is behind it until it is closed, so sizes of targets are not asked
 */
export const violations = (page: Page, theme: Theme, over = false): Promise<string[]> =>
  page.evaluate(
    async (runOnly, isOver) => {
      const rules = { 'target-size': { enabled: !isOver } }
      const { violations: found } = await globalThis.axe.run(document, { runOnly, rules })
      return found.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`)
    },
    theme === 'dark' ? ['color-contrast'] : RULES,
    over,
  )

/** The same for one of the extension's own pages, in light and then in the dark. */
export async function violationsInBoth(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((scheme) => {
      document.documentElement.style.colorScheme = scheme
    }, theme)
    found.push(...(await violations(page, theme)).map((violation) => `${theme}: ${violation}`))
  }
  return found
}
