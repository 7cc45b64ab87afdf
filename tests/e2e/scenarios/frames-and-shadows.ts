import type { Frame, Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { markedTexts } from '../../../tools/drivers/marks.ts'
import { waitFor } from '../../../tools/drivers/wait.ts'
import { expectPageUntouched, marksWith } from '../page-facts.ts'
import type { World } from '../world.ts'

/** Each frame has a registry of its own. */
const marksIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => range.toString())),
  )

const innerFrame = (page: Page): Promise<Frame> =>
  waitFor('the frame', async () => page.frames().find((frame) => frame !== page.mainFrame()))

export default function framesAndShadows(world: () => World): void {
  it('marks an advert in a closed shadow root', async () => {
    const page = await world().visit('shadow.html')
    const marks = await marksWith(page, 'ninja', 'native English speaker')
    expect(markedTexts(marks)).toContain('ninja')
    await expectPageUntouched(page)
  })

  it('marks a draft in an editor that is a frame of its own', async () => {
    const page = await world().visit('framed.html')
    const frame = await innerFrame(page)
    await frame.click('p')
    await waitFor('the mark', async () => (await marksIn(frame)).includes('chairman'))
    await page.keyboard.press('End')
    await page.keyboard.type(' Ask the salesman.')
    await waitFor('the second mark', async () => (await marksIn(frame)).includes('salesman'))
    expect(await frame.$eval('body', (body) => body.querySelectorAll('p').length)).toBe(2)
  })
}
