import { resolve } from 'node:path'
import type { BrowserKind } from './browsers/places.ts'

/** The project's own folder. */
export const PROJECT = resolve(import.meta.dirname, '..')

const TARGETS: Readonly<Record<BrowserKind, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' }

/** The built extension for a browser: what is released, or the build that also reads pages of this machine. */
export const extensionFolder = (kind: BrowserKind, mode: 'release' | 'test'): string =>
  resolve(PROJECT, '.output', TARGETS[kind] + (mode === 'test' ? '-test' : ''))
