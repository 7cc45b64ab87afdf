import { expect, it } from 'vitest'
import { highlights, markedTexts } from '../../../tools/drivers/marks.ts'
import { expectPageUntouched, hostCount, marksWith, marksWithout } from '../page-facts.ts'
import type { World } from '../world.ts'

export default function publicAdvert(world: () => World): void {
  it('finds an advert by its structured data and marks its words in the page', async () => {
    const page = await world().visit('json-ld.html')
    const marks = await marksWith(page, 'rockstar', 'native English speaker', 'salesman')
    // The word in the navigation is no part of the advert, and the equality statement is left alone.
    expect(markedTexts(marks).filter((text) => text === 'rockstar')).toHaveLength(1)
    expect(markedTexts(marks).join()).not.toMatch(/disability|religion/)
    const nameOf = (text: string) => Object.entries(marks).find(([, texts]) => texts.includes(text))?.[0]
    expect(nameOf('rockstar')).toMatch(/^evenhand-(exclusionary|advisory)-culture$/)
    expect(nameOf('salesman')).toMatch(/^evenhand-(exclusionary|advisory)-gender$/)
    expect(nameOf('native English speaker')).toMatch(/^evenhand-(legal-risk|exclusionary-origin)$/)
  })

  it('leaves the page as it came', async () => {
    const page = await world().visit('json-ld.html')
    await marksWith(page, 'rockstar')
    await expectPageUntouched(page)
    expect(await hostCount(page)).toBe(0)
  })

  it('finds an advert by its look', async () => {
    const page = await world().visit('generic.html')
    await marksWith(page, 'ninja', 'digital native')
    await expectPageUntouched(page)
  })

  it('reads malformed markup and malformed structured data', async () => {
    const page = await world().visit('broken.html')
    await marksWith(page, 'ninja', 'native English speaker')
    await expectPageUntouched(page)
  })

  it('follows a page that puts another advert in its place', async () => {
    const page = await world().visit('spa.html')
    await marksWith(page, 'ninja', 'digital native')
    await page.click('#next')
    await marksWith(page, 'rockstar', 'native English speaker')
    await marksWithout(page, 'ninja', 'digital native')
    await page.click('#next')
    await marksWith(page, 'ninja', 'digital native')
    expect(markedTexts(await highlights(page))).not.toContain('rockstar')
  })

  it('draws again when the page clears its highlights', async () => {
    const page = await world().visit('json-ld.html')
    await marksWith(page, 'rockstar')
    await page.evaluate(() => CSS.highlights.clear())
    await page.evaluate(() => document.querySelector('.description')?.append(document.createElement('hr')))
    await marksWith(page, 'rockstar')
  })
}
