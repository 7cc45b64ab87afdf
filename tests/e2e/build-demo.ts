import { existsSync } from 'node:fs'
import { buildDemo } from '../../tools/demo/build.ts'
import { buildEditorPages } from '../../tools/editors/build.ts'
import { buildGallery } from '../../tools/gallery/build.ts'
import { extensionFolder } from '../../tools/project.ts'
import { KIND } from './browser-kind.ts'
import { DEMO, EDITORS, GALLERY } from './sites.ts'

/** The pages with real editors and those with our own views are built once before the scenarios. */
export default async function setup(): Promise<void> {
  if (!existsSync(extensionFolder(KIND, 'test'))) {
    throw new Error('There is no test build. Run "npm run build:test" first.')
  }
  await Promise.all([buildDemo(DEMO), buildGallery(GALLERY), buildEditorPages(EDITORS)])
}
