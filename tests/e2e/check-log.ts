import type { Page } from 'puppeteer-core'
import type { Driver } from '../../tools/drivers/driver.ts'

interface Logged {
  readonly status?: string
  readonly document?: { readonly fields: { readonly title?: string } }
}

/** The titles of the adverts that the background checks from now on, told by the state that it keeps of each page. */
export async function logChecks(driver: Driver): Promise<() => Promise<string[]>> {
  const view: Page = await driver.extensionPage('popup.html')
  await view.evaluate(() => {
    interface Changes {
      readonly [key: string]: { readonly newValue?: { readonly state?: Logged } }
    }
    interface Api {
      readonly storage: {
        readonly onChanged: { addListener(listener: (changes: Changes, area: string) => void): void }
      }
    }
    const scope = globalThis as unknown as { browser?: Api; chrome?: Api; checks?: string[] }
    const checks: string[] = []
    scope.checks = checks
    const api = scope.browser ?? scope.chrome
    api?.storage.onChanged.addListener((changes, area) => {
      if (area !== 'session') return
      for (const [key, { newValue }] of Object.entries(changes))
        if (key.startsWith('page:') && newValue?.state?.status === 'done')
          checks.push(newValue.state.document?.fields.title ?? '')
    })
  })
  return async () => {
    const checks = await view.evaluate(() => (globalThis as unknown as { checks: string[] }).checks)
    await view.close()
    return checks
  }
}
