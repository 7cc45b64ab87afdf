import { expect, it } from 'vitest'
import { showState, statesOf } from '../../../tools/gallery/pictures.ts'
import { addAxe, violations } from '../axe-rules.ts'
import type { World } from '../world.ts'

/** Hundreds of findings look like a dozen, and take axe a minute. */
const TOO_LONG = new Set(['long'])

/** An open list covers a part of what is behind it until it is closed. */
const OVER = new Set(['menu', 'export'])

/** The gallery's pages with every state of our views, each at a width that it is used at. */
const VIEWS = [
  ['popup and card', '', { view: 'popup' }, 420],
  ['panel', '', { view: 'panel' }, 320],
  ['options', 'options.html', {}, 1100],
  ['report', 'report.html', {}, 900],
] as const

/** The panel is the popup's view, so those that differ from it are enough. */
const IN_PANEL = new Set(['done', 'draft', 'keep', 'several', 'unread', 'no-advert'])

const CASES = VIEWS.flatMap((view) =>
  (['light', 'dark'] as const).map((theme) => [view[0], theme, view] as const),
)

export default function views(world: () => World): void {
  it.each(CASES)(
    'breaks no rule of axe in any state: %s, %s',
    async (name, theme, [, path, query, width]) => {
      const page = await world().visit(`gallery/${path}`, { ...query, theme })
      // Long enough for every state, so that what stays at the window's edge covers nothing.
      await page.setViewport({ width, height: 6500 })
      const states = (await statesOf(page)).filter(
        (state) => !TOO_LONG.has(state) && (name !== 'panel' || IN_PANEL.has(state)),
      )
      expect(states.length).toBeGreaterThan(3)
      await addAxe(page)
      const found: string[] = []
      for (const state of states) {
        await showState(page, state)
        found.push(
          ...(await violations(page, theme, OVER.has(state))).map((violation) => `${state}: ${violation}`),
        )
      }
      expect(found).toEqual([])
    },
  )
}
