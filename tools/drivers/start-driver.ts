import type { FoundBrowser } from '../browsers/find.ts'
import { startChromium } from './chromium.ts'
import type { Driver, DriverOptions } from './driver.ts'
import { startFirefox } from './firefox.ts'

const STARTERS = { chromium: startChromium, firefox: startFirefox } as const

/** Starts the browser with the extension loaded. The caller closes it, whatever happens. */
export const startDriver = (
  browser: FoundBrowser,
  options: Omit<DriverOptions, 'program'>,
): Promise<Driver> => STARTERS[browser.kind]({ ...options, program: browser.path })
