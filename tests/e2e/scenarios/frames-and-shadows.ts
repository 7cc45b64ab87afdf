import type { Frame, Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { highlights, markedTexts } from '../../../tools/drivers/marks.ts'
import { waitFor } from '../../../tools/drivers/wait.ts'
import { expectPageUntouched, marksWith, says } from '../page-facts.ts'
import type { World } from '../world.ts'

/** Each frame has a registry of its own. */
const marksIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => range.toString())),
  )

const EMBED = 'https://job-boards.greenhouse.io/embed/job_app?for=example&token=4012345'

const EMPLOYER = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Careers</title></head><body>
  <h1>Join the bakery</h1><p>We bake through the night. Our rockstar ovens are older than we are.</p>
  <div id="grnhse_app"><iframe id="grnhse_iframe" width="900" height="700" src="${EMBED}"></iframe></div></body></html>`

const EMBEDDED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Night Baker</title></head><body>
  <div class="job__title"><h1>Night Baker</h1></div><div class="job__location">Otley</div><div class="job__description body">
  <p>You will mix, shape and bake bread with a team of six, and report to the head baker. We need a dough ninja.</p>
  <h2>What you will need</h2><ul><li>Steady hands</li><li>An early alarm clock</li></ul></div></body></html>`

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

  it('checks an advert that stands in a frame of another site, and reports it with the page', async () => {
    const page = await world().pretendAt('https://www.cv-library.co.uk/careers', EMPLOYER, (url) =>
      url.href === EMBED ? EMBEDDED : undefined,
    )
    const frame = await innerFrame(page)
    await waitFor('the mark', async () => (await marksIn(frame)).includes('ninja'))
    expect(markedTexts(await highlights(page))).toEqual([])
    const popup = await world().popup(page)
    expect(await says(popup, 'Night Baker')).toMatch(/ninja/)
    await expectPageUntouched(page)
  })

  it('checks adverts in frames without an address of their own', async () => {
    const page = await world().visit('inner-frames.html')
    const words = () =>
      Promise.all(
        page
          .frames()
          .filter((frame) => frame !== page.mainFrame())
          .map(marksIn),
      )
    await waitFor('the marks of both', async () => {
      const marked = (await words()).flat()
      return marked.includes('ninja') && marked.includes('rockstar')
    })
  })

  it('marks an advert in open shadow roots, one within the other', async () => {
    const page = await world().visit('open-shadow.html')
    await marksWith(page, 'digital native')
    await expectPageUntouched(page)
  })
}
