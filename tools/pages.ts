import { resolve } from 'node:path'
import { onlyOne, readArguments } from './arguments.ts'
import type { FoundBrowser } from './browsers/find.ts'
import { thisMachine } from './browsers/machine.ts'
import { provideAll } from './browsers/provide.ts'
import { buildForTests } from './build-extension.ts'
import { startDriver } from './drivers/start-driver.ts'
import { startWitness } from './drivers/witness.ts'
import { pageReader } from './pages/same-blocks.ts'
import { type SavedPage, savedPages } from './pages/saved-pages.ts'
import { tableOf } from './pages/table.ts'
import { type Visit, visit } from './pages/visit.ts'
import { extensionFolder } from './project.ts'
import { serve } from './serve.ts'

/**
 * `npm run pages -- <folder>`: what the built extension makes of saved pages, in both browsers. The pages'
 * own scripts are blocked and everything but the folder is refused.
 */

const POLICY = "default-src 'none'; style-src 'unsafe-inline' 'self'; img-src data:"

async function visitAll(
  browser: FoundBrowser,
  folder: string,
  pages: readonly SavedPage[],
): Promise<Visit[]> {
  await buildForTests(browser.kind)
  await using site = await serve({ '/': folder }, { 'content-security-policy': POLICY })
  await using witness = await startWitness()
  witness.allow(site.origin)
  const extension = extensionFolder(browser.kind, 'test')
  await using driver = await startDriver(browser, { extension, headless: true, witness })
  const asker = await driver.extensionPage('popup.html')
  driver.takeProblems()
  const reader = await pageReader()
  const visits: Visit[] = []
  for (const page of pages) visits.push(await visit(driver, { asker, reader, origin: site.origin }, page))
  return visits
}

try {
  const folder = onlyOne(readArguments(process.argv.slice(2), {}).positionals, 'folder')
  if (folder === undefined) throw new Error('Name the folder: npm run pages -- <folder of saved pages>')
  const pages = savedPages(resolve(folder))
  let crashed = false
  for (const browser of provideAll(thisMachine(), ['chromium', 'firefox'], console.log)) {
    const started = performance.now()
    const visits = await visitAll(browser, resolve(folder), pages)
    console.log(
      `\n${browser.name} ${browser.version}, ${((performance.now() - started) / 1000).toFixed(0)} s\n`,
    )
    for (const line of tableOf(visits)) console.log(line)
    crashed ||= visits.some(({ crash }) => crash !== undefined)
  }
  if (crashed) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
