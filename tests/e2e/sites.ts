import { resolve } from 'node:path'
import { PROJECT } from '../../tools/project.ts'
import { KIND } from './browser-kind.ts'

/** Where the built pages lie for this run: both browsers run at once, and neither may build over the other's. */
const folder = resolve(PROJECT, `.output/e2e-${KIND}`)

export const DEMO = resolve(folder, 'demo')
export const GALLERY = resolve(folder, 'gallery')
export const EDITORS = resolve(folder, 'editors')
