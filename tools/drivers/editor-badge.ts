import type { Page } from 'puppeteer-core'
import { HOST_NAME } from '../../lib/page/show/host-name.ts'

/** The badge at an editor; the host's shadow root is open in test builds only. */
export interface BadgeFacts {
  /** What a screen reader hears of it. */
  readonly name: string
  readonly text: string
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** The badge in sight, or nothing. */
export const badgeOf = (page: Page): Promise<BadgeFacts | undefined> =>
  page.evaluate((hostName) => {
    const box = document.querySelector(hostName)?.shadowRoot?.querySelector<HTMLElement>('.badge-place')
    const button = box?.querySelector('button')
    if (!box || !button || box.style.visibility === 'hidden') return undefined
    const { x, y, width, height } = box.getBoundingClientRect()
    return {
      name: button.getAttribute('aria-label') ?? '',
      text: button.textContent,
      box: { x, y, width, height },
    }
  }, HOST_NAME)
