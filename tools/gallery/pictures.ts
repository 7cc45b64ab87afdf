import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Driver } from '../drivers/driver.ts'
import { waitFor } from '../drivers/wait.ts'

interface Look {
  /** The gallery's page, with what it is asked. */
  readonly page: string
  /** Stand before and after the state in the names of its pictures. */
  readonly before?: string
  readonly after?: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  /** All of them when absent. */
  readonly states?: readonly string[]
  /** As Windows' high contrast; Chromium alone can pretend it. */
  readonly forced?: true
}

/** Those that say enough where every state would be too much. */
const SOME = ['done', 'keep', 'why', 'good', 'no-advert', 'card', 'card-more']
const OPTIONS = { page: 'options.html', before: 'options-', width: 1100, height: 700 }
const REPORT = { page: 'report.html', before: 'report-', width: 900, height: 700 }
const POPUP = { page: '?view=popup', width: 420, height: 600 }
/** In a language that needs half as much room again. */
const LONG = '&words=long'
/** A window of 1280 by 1024 at 400 % zoom. */
const ZOOM = { after: '-zoom', width: 320, height: 256 }
const FORCED = { after: '-forced', forced: true } as const

const LOOKS: readonly Look[] = [
  POPUP,
  { ...POPUP, ...FORCED, states: SOME },
  { page: '?view=panel', after: '-panel', width: 320, height: 760, states: ['done', 'several', 'unread'] },
  { page: '?view=tab', ...ZOOM, states: SOME },
  { ...POPUP, page: `${POPUP.page}${LONG}`, after: '-words', states: [...SOME, 'draft', 'insert', 'frame'] },
  { page: `?view=panel${LONG}`, after: '-panel-words', width: 320, height: 760, states: ['done', 'several'] },
  OPTIONS,
  { ...OPTIONS, page: 'options.html?words=long', after: '-words', states: ['filled', 'asked', 'delete'] },
  { ...OPTIONS, ...ZOOM, states: ['filled', 'trouble', 'delete'] },
  { ...OPTIONS, ...FORCED, states: ['filled'] },
  REPORT,
  { ...REPORT, page: 'report.html?words=long', after: '-words', states: ['improved'] },
  { ...REPORT, ...ZOOM, states: ['advert', 'improved'] },
  { ...REPORT, ...FORCED, states: ['advert'] },
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
  for (const { page: path, before = '', after = '', width, height, states, forced } of LOOKS) {
    if (forced && driver.kind !== 'chromium') continue
    const page = await driver.open(`${origin}/gallery/${path}`)
    await page.bringToFront()
    await page.setViewport({ width, height })
    if (forced) await forceColours(page)
    for (const state of states ?? (await statesOf(page))) {
      await showState(page, state)
      taken.push(await wholePage(page, `${folder}/${prefix}${before}${state}${after}`))
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

/** The names of all states, as the gallery's page tells them once it has drawn the first. */
export const statesOf = (page: Page): Promise<string[]> =>
  waitFor('the names of the states', () =>
    page.evaluate(() => document.documentElement.dataset['states']?.split(' ')),
  )

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

async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  })
}
