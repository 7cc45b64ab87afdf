import { existsSync } from 'node:fs'
import { buildDemo } from '../../tools/demo/build.ts'
import { extensionFolder } from '../../tools/project.ts'
import { KIND } from './browser-kind.ts'

/** The Tiptap page comes from the demo, which is built once before the scenarios. */
export default async function setup(): Promise<void> {
  if (!existsSync(extensionFolder(KIND, 'test'))) {
    throw new Error('There is no test build. Run "npm run build:test" first.')
  }
  await buildDemo()
}
