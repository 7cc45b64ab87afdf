import { relative, resolve } from 'node:path'
import { thisMachine } from './browsers/machine.ts'
import { provideAll } from './browsers/provide.ts'
import { buildForTests } from './build-extension.ts'
import { buildDemo, DEMO_SITE } from './demo/build.ts'
import { takeTour } from './demo/tour.ts'
import { startDriver } from './drivers/start-driver.ts'
import { buildGallery, GALLERY_SITE } from './gallery/build.ts'
import { takePictures } from './gallery/pictures.ts'
import { extensionFolder, PROJECT } from './project.ts'
import { serve } from './serve.ts'

/**
 * `npm run screenshots`: the demo as a person meets it, and every state of our views: light and dark, beside the
 * page, at 400 % zoom and in forced colours, in both browsers.
 */

const folder = resolve(PROJECT, '.output/screenshots')
const browsers = provideAll(thisMachine(), ['chromium', 'firefox'], console.log)
await Promise.all([buildDemo(), buildGallery()])
await using site = await serve({ '/gallery/': GALLERY_SITE, '/': DEMO_SITE })
for (const browser of browsers) {
  await buildForTests(browser.kind)
  for (const scheme of ['light', 'dark'] as const) {
    const extension = extensionFolder(browser.kind, 'test')
    await using driver = await startDriver(browser, { extension, headless: true, scheme })
    const tour = await takeTour(driver, site.origin, folder, `${browser.kind}-${scheme}-`)
    // Names of their own: the demo has a card and a draft too.
    const states = await takePictures(driver, site.origin, folder, `${browser.kind}-${scheme}-view-`)
    for (const path of [...tour.pictures, ...states]) console.log(relative(PROJECT, path))
  }
}
