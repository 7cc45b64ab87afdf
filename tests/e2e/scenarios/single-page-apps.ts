import { expect, it } from 'vitest'
import { highlights, markedTexts } from '../../../tools/drivers/marks.ts'
import { waitFor } from '../../../tools/drivers/wait.ts'
import { logChecks } from '../check-log.ts'
import { expectPageUntouched, hostCount, marksWith, marksWithout } from '../page-facts.ts'
import type { World } from '../world.ts'

const ADVERT = 'https://jobs.ashbyhq.com/example/0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d'
const NEXT = '/example/1c2d3e4f-5061-4b7c-9d8e-0f1a2b3c4d5e'

const shell = (script: string): string => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
  <title>Jobs</title></head><body><div id="root">Loading</div><script>
  const root = document.querySelector('#root')
  const advert = (title, word) => '<main><h1 class="ashby-job-posting-heading">' + title + '</h1><div class="_descriptionText_a1b2c">' +
    '<p>You will work with two others on the planner of a small ferry company, and report to the head of the quay. We need a ' + word +
    ' who keeps calm.</p><h2>What you will do</h2><ul><li>Plan the boats</li><li>Answer the crews</li></ul><h2>What you need</h2>' +
    '<ul><li>Experience of planning</li><li>Clear writing</li></ul></div></main>'
  ${script}</script></body></html>`

/** Pages that a script builds, and builds again: one check an advert, no loops, and nothing stale. */
export default function singlePageApps(world: () => World): void {
  it('waits for a shell that fills late', async () => {
    const checks = await logChecks(world().driver)
    const page = await world().pretendAt(
      ADVERT,
      shell(`addEventListener('fill', () => { root.innerHTML = advert('Planner', 'ninja') })`),
    )
    expect(markedTexts(await highlights(page))).toEqual([])
    await page.evaluate(() => dispatchEvent(new Event('fill')))
    await marksWith(page, 'ninja')
    expect(await checks()).toEqual(['Planner'])
  })

  it('checks an advert once, however often it is put in anew', async () => {
    const checks = await logChecks(world().driver)
    const page = await world().pretendAt(
      ADVERT,
      shell(`let left = 25
        const again = () => {
          root.innerHTML = advert('Planner', 'ninja')
          if (--left > 0) setTimeout(again, 40)
          else document.documentElement.dataset.done = 'yes'
        }
        again()
        addEventListener('next', () => {
          history.pushState({}, '', '${NEXT}')
          root.innerHTML = advert('Engineer', 'rockstar')
        })`),
    )
    await waitFor('the last rendering', () => page.$('[data-done]'))
    await marksWith(page, 'ninja')
    await page.evaluate(() => dispatchEvent(new Event('next')))
    await marksWith(page, 'rockstar')
    await marksWithout(page, 'ninja')
    expect(await checks()).toEqual(['Planner', 'Engineer'])
  })

  it('follows moves from advert to list and back', async () => {
    const page = await world().pretendAt(
      ADVERT,
      shell(`const show = () => {
          root.innerHTML = location.pathname.split('/').length > 2 ? advert('Planner', 'ninja')
            : '<main><h1>All jobs</h1><ul><li><a href="#">Planner</a></li><li><a href="#">Engineer</a></li></ul></main>'
        }
        addEventListener('popstate', show)
        addEventListener('list', () => { history.pushState({}, '', '/example'); show() })
        show()`),
    )
    await marksWith(page, 'ninja')
    await page.evaluate(() => dispatchEvent(new Event('list')))
    await marksWithout(page, 'ninja')
    await page.evaluate(() => history.back())
    await marksWith(page, 'ninja')
  })

  it('leaves a list without end alone', async () => {
    const checks = await logChecks(world().driver)
    const page = await world().pretendAt(
      'https://jobs.ashbyhq.com/example',
      shell(`root.innerHTML = '<main><h1>All jobs</h1><ul id="list"></ul></main>'
        const list = document.querySelector('#list')
        const more = () => {
          for (let at = 0; at < 20; at += 1)
            list.insertAdjacentHTML('beforeend', '<li><a href="#"><h3>Coding ninja</h3></a><p>About the role: plan boats.</p><p>Requirements: calm.</p></li>')
          if (list.children.length < 400) setTimeout(more, 20)
          else document.documentElement.dataset.done = 'yes'
        }
        more()
        addEventListener('choose', () => {
          history.pushState({}, '', '${NEXT}')
          root.innerHTML = advert('Engineer', 'rockstar')
        })`),
    )
    await waitFor('the whole list', () => page.$('[data-done]'))
    expect(markedTexts(await highlights(page))).toEqual([])
    expect(await hostCount(page)).toBe(0)
    // An advert chosen from it is seen: until then nothing was.
    await page.evaluate(() => dispatchEvent(new Event('choose')))
    await marksWith(page, 'rockstar')
    expect(await checks()).toEqual(['Engineer'])
  })

  it('writes nothing to a page that it waits for', async () => {
    const page = await world().pretendAt(ADVERT, shell(''))
    const popup = await world().popup(page)
    await waitFor('an answer', async () =>
      /empty|no text|nothing|not|checking/i.test(await popup.evaluate(() => document.body.textContent ?? '')),
    )
    await expectPageUntouched(page)
  })
}
