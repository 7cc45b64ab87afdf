import { rmSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { FoundBrowser } from './browsers/find.ts'
import { thisMachine } from './browsers/machine.ts'
import { MissingBrowser, provideAll, provideOne } from './browsers/provide.ts'
import { buildForTests } from './build-extension.ts'
import { buildDemo, DEMO_SITE } from './demo/build.ts'
import { takeTour } from './demo/tour.ts'
import type { Driver } from './drivers/driver.ts'
import { startDriver } from './drivers/start-driver.ts'
import { extensionFolder, PROJECT } from './project.ts'
import { serve } from './serve.ts'

/** `npm start`: the demo in a browser with the extension at work; `-- --firefox`, `-- --headless` to choose. */

const machine = thisMachine()

function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION } = machine.env
  if (process.argv.includes('--headless') || CI) return false
  if (machine.platform === 'linux') return Boolean(DISPLAY || WAYLAND_DISPLAY)
  return machine.platform === 'win32' || !SSH_CONNECTION
}

function chooseBrowser(): FoundBrowser {
  if (!process.argv.includes('--firefox')) return provideOne(machine, console.log)
  const [firefox] = provideAll(machine, ['firefox'], console.log)
  if (firefox === undefined) throw new MissingBrowser('Firefox could not be provided.')
  return firefox
}

async function showWithoutDisplay(browser: FoundBrowser, origin: string): Promise<void> {
  const folder = resolve(PROJECT, '.output/demo')
  rmSync(folder, { recursive: true, force: true })
  const extension = extensionFolder(browser.kind, 'test')
  await using driver = await startDriver(browser, { extension, headless: true, scheme: 'light' })
  const tour = await takeTour(driver, origin, folder, '')
  console.log(`\nThere is no display here, so this is what ${browser.name} shows.\n`)
  console.log(`Marked in the advert: ${tour.marked.map((text) => `“${text}”`).join(', ')}\n`)
  console.log('The popup says:\n')
  console.log(tour.popup.replaceAll(/^/gm, '  '))
  console.log('\nPictures of the page, the card, the popup and the draft editor:')
  for (const path of tour.pictures) console.log(`  ${relative(PROJECT, path)}`)
}

/** A browser with a window; nothing where the display that is named can't be reached. */
const openWindow = (browser: FoundBrowser): Promise<Driver | undefined> =>
  startDriver(browser, { extension: extensionFolder(browser.kind, 'test'), headless: false }).catch(
    () => undefined,
  )

async function showWithDisplay(browser: FoundBrowser, driver: Driver, origin: string): Promise<void> {
  await driver.open(`${origin}/ats/`)
  const advert = await driver.open(`${origin}/advert/`)
  await advert.bringToFront()
  console.log(`
${browser.name} ${browser.version} is open with Evenhand in it. Two tabs to try:

1. A public job advert. Some of its words are underlined: point at one, or click it, to read why and
   what to write instead. The Evenhand button in the toolbar shows what to change first (you may find
   it behind the puzzle piece).
2. A small applicant tracking system with a draft. Click into the job description and type: marks
   follow. Choose a suggestion on a card, then take it back with the editor's own undo.

With keys: Alt+Shift+N next finding, Alt+Shift+P previous, Alt+Shift+E card at the caret.
Close the browser or press Ctrl+C here to stop.`)
  const interrupted = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
  await Promise.race([driver.closed(), interrupted])
}

async function main(): Promise<void> {
  const browser = chooseBrowser()
  console.log(`Building Evenhand and its demo for ${browser.name} ${browser.version} …`)
  await Promise.all([buildForTests(browser.kind), buildDemo()])
  await using site = await serve({ '/': DEMO_SITE })
  const window = hasDisplay() ? await openWindow(browser) : undefined
  // Awaited here: the local server closes when this function ends.
  if (window === undefined) {
    if (hasDisplay()) console.log('The browser could not open a window here, so it runs without one.')
    await showWithoutDisplay(browser, site.origin)
    return
  }
  await using driver = window
  await showWithDisplay(browser, driver, site.origin)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(
    error instanceof MissingBrowser ? error.message : `The demo could not be shown. ${error.message}`,
  )
  process.exitCode = 1
}
