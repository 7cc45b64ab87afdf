import { posix, win32 } from 'node:path'
import type { Machine } from './machine.ts'

export type BrowserKind = 'chromium' | 'firefox'

/** A program that may be a browser, with the name that people know it by. */
export interface Candidate {
  readonly kind: BrowserKind
  readonly name: string
  readonly path: string
}

interface Product {
  readonly kind: BrowserKind
  readonly name: string
  /** Programs looked for on PATH, on Linux. */
  readonly commands: readonly string[]
  /** Fixed places on Linux beside PATH. */
  readonly linux: readonly string[]
  /** Below /Applications and ~/Applications. */
  readonly mac: string
  /** Below each of the Windows program folders. */
  readonly windows: string
}

/** In the order of preference. */
const PRODUCTS: readonly Product[] = [
  {
    kind: 'chromium',
    name: 'Chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    linux: ['/opt/google/chrome/chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    linux: ['/opt/microsoft/msedge/msedge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox', 'firefox-esr'],
    linux: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
]

/** The variable by which a person names a browser that stands elsewhere. */
export const OVERRIDES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const

/** Every place where a browser of the kind may stand, best first; a named one is the only candidate. */
export function candidates(machine: Machine, kind: BrowserKind): Candidate[] {
  const named = machine.env[OVERRIDES[kind]]
  if (named !== undefined && named !== '') return [{ kind, name: OVERRIDES[kind], path: named }]
  return PRODUCTS.filter((product) => product.kind === kind).flatMap((product) =>
    placesOf(machine, product).map((path) => ({ kind, name: product.name, path })),
  )
}

function placesOf(machine: Machine, product: Product): string[] {
  const { env } = machine
  const { HOME, PATH = '' } = env
  if (machine.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': olderPrograms, LOCALAPPDATA } = env
    return [PROGRAMFILES, olderPrograms, LOCALAPPDATA].flatMap((folder) =>
      folder ? [win32.join(folder, product.windows)] : [],
    )
  }
  if (machine.platform === 'darwin') {
    const homes = ['/Applications', ...(HOME ? [posix.join(HOME, 'Applications')] : [])]
    return homes.map((folder) => posix.join(folder, product.mac))
  }
  const path = PATH.split(':').filter((folder) => folder !== '')
  const onPath = product.commands.flatMap((command) => path.map((folder) => posix.join(folder, command)))
  return [...onPath, ...product.linux]
}
