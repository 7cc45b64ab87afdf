import { expect, it } from 'vitest'
import { highlights, markedTexts } from '../../../tools/drivers/marks.ts'
import { marksWith, marksWithout, says } from '../page-facts.ts'
import { pressAboutSite, pressButton } from '../site-steps.ts'
import type { World } from '../world.ts'

/** A site that nobody has allowed: what it takes to be read there, once or for good, and how it ends. */
export default function permissions(world: () => World): void {
  it('leaves a page of another site alone until the person asks', async () => {
    const page = await world().visitElsewhere('json-ld.html')
    const popup = await world().popup(page)
    await says(popup, 'may not read this page yet')
    expect(markedTexts(await highlights(page))).toEqual([])
  })

  it('checks it once when the person presses the button there', async () => {
    const page = await world().visitElsewhere('json-ld.html')
    await world().driver.hand.pressButton(page)
    const popup = await world().popup(page)
    await says(popup, 'Not checked yet')
    await pressButton(popup, 'Check this page')
    await marksWith(page, 'rockstar')
    await says(popup, 'to change')
  })

  it('checks an advert in a frame of the same site too', async () => {
    const page = await world().visitElsewhere('framed-advert.html')
    await world().driver.hand.pressButton(page)
    const popup = await world().popup(page)
    await says(popup, 'Not checked yet')
    await pressButton(popup, 'Check this page')
    await says(popup, /\d+ things? to change/)
  })

  it('checks what is selected from the context menu, and nothing else', async () => {
    const page = await world().visitElsewhere('json-ld.html')
    await page.evaluate(() => {
      const text = [...document.querySelectorAll('p, li')].find((part) =>
        part.textContent.includes('native English speaker'),
      )
      if (text !== undefined) getSelection()?.selectAllChildren(text)
    })
    await world().driver.hand.pickMenu(page, 'check-selection', 'native English speaker')
    await marksWith(page, 'native English speaker')
    expect(markedTexts(await highlights(page))).not.toContain('rockstar')
    const popup = await world().popup(page)
    await says(popup, 'Only what you selected was checked')
  })

  it('follows a field as a draft when it is picked from the context menu, however short its text', async () => {
    const page = await world().visitElsewhere('editors.html')
    await page.focus('#text')
    await page.keyboard.type('We want a young rockstar')
    await world().driver.hand.pickMenu(page, 'check-field')
    await marksWith(page, 'rockstar')
    await page.keyboard.type(' and a ninja.')
    await marksWith(page, 'rockstar', 'ninja')
  })

  it('checks the words of a selection that can’t be marked', async () => {
    const page = await world().visitElsewhere('editors.html')
    await page.$eval('#text', (field) => {
      if (!(field instanceof HTMLTextAreaElement)) return
      field.value = 'We want a young rockstar.'
      field.focus()
      field.select()
    })
    await world().driver.hand.pickMenu(page, 'check-selection', 'We want a young rockstar.')
    const popup = await world().popup(page)
    await says(popup, 'Only this text was checked')
    await says(popup, 'young')
  })

  it('checks a site always once it is allowed, and stops when that is taken back', async () => {
    const page = await world().visitElsewhere('json-ld.html')
    await world().driver.hand.answerYes('http://localhost/*')
    await world().driver.hand.pressButton(page)
    const popup = await world().popup(page)
    await pressAboutSite(popup, 'Always check this site')
    await says(popup, 'now checked by themselves')
    // The page that is open, and the next one.
    await marksWith(page, 'rockstar')
    const next = await world().visitElsewhere('generic.html')
    await marksWith(next, 'ninja')

    const options = await world().driver.extensionPage('options.html')
    await says(options, 'Stop checking localhost')
    await pressButton(options, 'Stop checking localhost')
    await says(options, 'read only when you ask')
    await options.close()
    await marksWithout(next, 'ninja')
    const last = await world().visitElsewhere('json-ld.html')
    await says(await world().popup(last), 'may not read this page yet')
  })
}
