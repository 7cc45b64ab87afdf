import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { closeOwnBrowser } from './own-browser.ts'
import { startWorld, type World } from './world.ts'

/**
 * The same scenarios in either browser. Each file of `scenarios/` describes one behaviour by its default
 * function; the browser is started once. After every scenario two things must hold: nothing was logged as an
 * error, and no request was made but those of the pages themselves.
 */
type Scenarios = (world: () => World) => void

const files = import.meta.glob<Scenarios>('./scenarios/*.ts', { eager: true, import: 'default' })
let running: World | undefined

const world = (): World => {
  if (running === undefined) throw new Error('The browser has not started.')
  return running
}

beforeAll(async () => {
  running = await startWorld()
})

afterAll(async () => {
  await Promise.all([running?.close(), closeOwnBrowser()])
})

afterEach(async () => {
  const { problems, requests } = await world().endScenario()
  expect(problems, 'errors logged by pages, content scripts or the background').toEqual([])
  expect(requests, 'requests that no page made').toEqual([])
})

for (const [path, scenarios] of Object.entries(files)) {
  describe(path.replace(/^.*\/|\.ts$/g, '').replaceAll('-', ' '), () => scenarios(world))
}

it('has found its scenarios', () => expect(Object.keys(files).length).toBeGreaterThan(5))
