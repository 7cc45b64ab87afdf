import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { cardOf } from '../drivers/card.ts'
import type { Driver } from '../drivers/driver.ts'
import { highlights, markedTexts, pointOfMark } from '../drivers/marks.ts'
import { openPopup } from '../drivers/popup.ts'
import { waitFor } from '../drivers/wait.ts'
import { readPopup } from './read-popup.ts'

export interface Tour {
  /** What the popup says of the public advert, as text to read. */
  readonly popup: string
  /** The marked words of the public advert. */
  readonly marked: readonly string[]
  readonly pictures: readonly string[]
}

/** Goes through the demo as a person would and takes pictures; `name` begins each picture's file name. */
export async function takeTour(driver: Driver, origin: string, folder: string, name: string): Promise<Tour> {
  await mkdir(folder, { recursive: true })
  const pictures: string[] = []
  const picture = async (page: Page, what: string) => {
    const path = resolve(folder, `${name}${what}.png`) as `${string}.png`
    await page.screenshot({ path })
    pictures.push(path)
  }

  const advert = await driver.open(`${origin}/advert/`)
  await advert.bringToFront()
  const marked = await marksOf(advert, 'the advert')
  await picture(advert, 'page')
  const { x, y } = await pointOfMark(advert, 'native English speaker')
  await advert.mouse.click(x, y)
  await waitFor('the card', () => cardOf(advert))
  await picture(advert, 'card')
  await advert.keyboard.press('Escape')

  const popup = await openPopup(driver, advert)
  await popup.bringToFront()
  await waitFor('the popup', () => popup.$('.summary, .result, [class*=summary]'))
  await picture(popup, 'popup')
  const text = await readPopup(popup)

  const ats = await driver.open(`${origin}/ats/`)
  await ats.bringToFront()
  await ats.click('#description .tiptap p')
  await marksOf(ats, 'the draft')
  await picture(ats, 'draft')
  return { popup: text, marked, pictures }
}

async function marksOf(page: Page, what: string): Promise<string[]> {
  return waitFor(`marks in ${what}`, async () => {
    const texts = markedTexts(await highlights(page))
    return texts.length > 0 ? texts : undefined
  })
}
