import { expect } from 'vitest'
import { startWorld, type World } from './world.ts'

let started: Promise<World> | undefined

/**
 * A second browser, in the dark, for the scenarios whose settings, side panel or colours must not reach the others. It
 * is started once: each of these leaves it so that the next can begin.
 */
export async function inOwnBrowser(work: (world: World) => Promise<void>): Promise<void> {
  started ??= startWorld({ scheme: 'dark' })
  const world = await started
  try {
    await work(world)
  } catch (error) {
    await world.endScenario()
    throw error
  }
  expect(await world.endScenario()).toEqual({ problems: [], requests: [] })
}

export async function closeOwnBrowser(): Promise<void> {
  await (await started)?.close()
}
