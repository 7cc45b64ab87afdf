import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Driver } from '../drivers/driver.ts'
import { waitFor } from '../drivers/wait.ts'

interface Look {
  /** Added to the names of its pictures. */
  readonly name: string
  readonly view: 'popup' | 'panel' | 'tab'
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  /** All of them when absent. */
  readonly states?: readonly string[]
}

/** Those that say enough where every state would be too much. */
const SOME = ['done', 'keep', 'why', 'good', 'no-advert', 'card', 'card-more']

const LOOKS: readonly Look[] = [
  { name: '', view: 'popup', width: 420, height: 600 },
  { name: '-panel', view: 'panel', width: 320, height: 760, states: ['done', 'several', 'unread'] },
  // A window of 1280 by 1024 at 400 % zoom.
  { name: '-zoom', view: 'tab', width: 320, height: 256, states: SOME },
]

/** Takes a picture of every state and returns their paths. */
export async function takePictures(
  driver: Driver,
  origin: string,
  folder: string,
  prefix: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const taken: string[] = []
  for (const look of LOOKS) {
    const page = await driver.open(`${origin}/gallery/?view=${look.view}#done`)
    await page.bringToFront()
    await page.setViewport({ width: look.width, height: look.height })
    for (const state of look.states ?? (await statesOf(page)))
      taken.push(await picture(page, state, `${folder}/${prefix}${state}${look.name}`))
    if (look.name === '' && driver.kind === 'chromium') {
      await forceColours(page)
      for (const state of SOME) taken.push(await picture(page, state, `${folder}/${prefix}${state}-forced`))
    }
    await page.close()
  }
  const page = await driver.extensionPage('welcome.html')
  await page.bringToFront()
  await waitFor('its demo', () => page.$('.demo-finding'))
  for (const [name, width] of [
    ['welcome', 1100],
    ['welcome-zoom', 320],
  ] as const) {
    await page.setViewport({ width, height: 700 })
    taken.push(await wholePage(page, `${folder}/${prefix}${name}`))
  }
  await page.close()
  return taken
}

/** The names of all states, as the gallery's page tells them. */
export const statesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => document.documentElement.dataset['states']?.split(' ') ?? [])

async function picture(page: Page, state: string, path: string): Promise<string> {
  await showState(page, state)
  return wholePage(page, path)
}

async function wholePage(page: Page, path: string): Promise<string> {
  const file = resolve(`${path}.png`) as `${string}.png`
  const window = page.viewport()
  const length = await page.evaluate(() => document.documentElement.scrollHeight)
  // A result is longer than its window: the picture shows all of it, as if the window were that long.
  if (window !== null && length > window.height) await page.setViewport({ ...window, height: length })
  await page.screenshot({ path: file })
  if (window !== null) await page.setViewport(window)
  return file
}

/** Has the gallery's page show a state, and waits until it is drawn. */
export async function showState(page: Page, state: string): Promise<void> {
  await page.evaluate((name) => {
    delete document.documentElement.dataset['ready']
    if (location.hash === `#${name}`) dispatchEvent(new Event('hashchange'))
    else location.hash = name
  }, state)
  await waitFor(`the state ${state}`, () =>
    page.evaluate((name) => document.documentElement.dataset['ready'] === name, state),
  )
}

/** As Windows' high contrast; Chromium alone can pretend it. */
async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  })
}
