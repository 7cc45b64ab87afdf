import { expect, it } from 'vitest'
import { waitFor } from '../../../tools/drivers/wait.ts'
import type { World } from '../world.ts'

/** The guards of every other scenario, shown to work: what they can't see, they can't forbid. */
export default function quiet(world: () => World): void {
  it('would see a request that leaves the machine', async () => {
    const page = await world().visit('talkative.html')
    await page.evaluate(() => fetch('http://leak.example/text', { mode: 'no-cors' }).catch(() => undefined))
    const { requests } = await world().endScenario()
    expect(requests.map(({ url }) => url)).toEqual(['http://leak.example/text'])
  })

  it('would see a request of the background, an extension page or a content script', async () => {
    const view = await world().driver.extensionPage('popup.html')
    // The content security policy refuses it; what the policy does not bind, the witness sees.
    const refused = await view.evaluate(() =>
      fetch('http://127.0.0.1:9/').then(
        () => false,
        () => true,
      ),
    )
    expect(refused).toBe(true)
    await view.close()
    const page = await world().visit('talkative.html')
    await page.evaluate(() => fetch(location.href))
    const { requests } = await world().endScenario()
    expect(requests.map(({ dest }) => dest)).toEqual(['empty'])
  })

  it('would see an error that a page logs or throws', async () => {
    const page = await world().visit('talkative.html')
    await page.evaluate(() => {
      console.error('said aloud')
      setTimeout(() => {
        throw new Error('thrown away')
      })
    })
    const problems: string[] = []
    await waitFor('both errors', async () => {
      problems.push(...world().driver.takeProblems())
      return problems.join().includes('said aloud') && problems.join().includes('thrown away')
    })
  })
}
