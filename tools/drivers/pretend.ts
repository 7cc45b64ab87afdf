import type { Page } from 'puppeteer-core'

/**
 * Answers every request of a tab with pages of our own, so that an address of any site can be visited and nothing
 * leaves the machine. `answer` gives the page for an address; undefined is refused.
 */
export async function pretend(page: Page, answer: (url: URL) => string | undefined): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const body = answer(new URL(request.url()))
    const done =
      body === undefined
        ? request.abort()
        : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body })
    // A page that is closed meanwhile needs no answer.
    done.catch(() => undefined)
  })
}
