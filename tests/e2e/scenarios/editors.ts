import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { cardOf, pressOnCard } from '../../../tools/drivers/card.ts'
import { waitFor } from '../../../tools/drivers/wait.ts'
import { DRAFT, type EditorCase, paste, RICH, UNDO_CASES, undo } from '../editor-cases.ts'
import type { World } from '../world.ts'

/** The same behaviour in every kind of editor: read while typing, mark, apply, undo. */
export default function editors(world: () => World): void {
  describe.each(UNDO_CASES)('$name', (editor) => {
    it('marks while the person types, and forgets what was taken out', async () => {
      const page = await openDraft(world, editor)
      await editor.marked(page, 'native English speaker')
      await page.keyboard.type(' The chairman agrees.')
      await editor.marked(page, 'chairman')
      for (let letter = 0; letter < ' The chairman agrees.'.length; letter += 1) {
        await page.keyboard.press('Backspace')
      }
      await editor.unmarked(page, 'chairman')
      expect(await editor.text(page)).toContain('native English speaker')
    })

    it('applies a suggestion, keeps all else, and the editor itself takes it back', async () => {
      const page = await openDraft(world, editor)
      await editor.marked(page, 'native English speaker')
      const before = await editor.content(page)
      await editor.openCard(page, 'native English speaker')
      const card = await waitFor('the card', () => cardOf(page))
      const [label] = card.buttons.filter((button) => button.startsWith('Use '))
      if (label === undefined) throw new Error(`No suggestion among ${card.buttons.join(', ')}`)
      await pressOnCard(page, label)
      await waitFor(
        'the new words',
        async () => !(await editor.text(page)).includes('native English speaker'),
      ).catch(async (error: unknown) => {
        throw new Error(`${String(error)} The card says: ${(await cardOf(page))?.text}`)
      })
      expect(await editor.text(page)).toContain(label.replace(/^Use | in place of .*$/g, ''))
      await editor.focus(page)
      await undo(page)
      await waitFor('the old words', async () => (await editor.text(page)).includes('native English speaker'))
      expect(await editor.content(page)).toBe(before)
    })

    it('keeps the caret where the person writes', async () => {
      const page = await openDraft(world, editor)
      await editor.marked(page, 'native English speaker')
      await page.keyboard.type(' And more.')
      expect(await editor.text(page)).toMatch(/And more\.$/)
    })
  })

  it('keeps the formatting around a replacement', async () => {
    const page = await world().visit('editors.html')
    const [rich] = UNDO_CASES.filter(({ name }) => name === 'contenteditable')
    if (rich === undefined) throw new Error('There is no contenteditable among the cases.')
    await page.evaluate((html) => {
      const element = document.querySelector('#rich')
      if (element) element.innerHTML = html
    }, RICH)
    await rich.focus(page)
    await page.keyboard.type(' ')
    await rich.marked(page, 'young')
    await rich.openCard(page, 'young')
    const card = await waitFor('the card', () => cardOf(page))
    const [label] = card.buttons.filter((button) => button.startsWith('Use '))
    if (label === undefined) return expect(card.text).toContain('young')
    await pressOnCard(page, label)
    // The write is checked, and taken back where a space was lost: what stays is what counts.
    await waitFor('the new words', async () => {
      const words = await rich.text(page)
      return !words.includes('young') && /our \S+\s(?:team|people) in Leeds/.test(words)
    })
    return undefined
  })

  it('closes the card with Escape and puts the caret back', async () => {
    const [, , rich] = UNDO_CASES
    if (rich === undefined) throw new Error('There is no contenteditable among the cases.')
    const page = await openDraft(world, rich)
    await rich.marked(page, 'native English speaker')
    await world().command(page, 'next')
    await waitFor('the card in focus', async () => (await cardOf(page))?.focused !== undefined)
    await page.keyboard.press('Escape')
    await waitFor('the card to close', async () => (await cardOf(page)) === undefined)
    await page.keyboard.type(' And more.')
    expect(await rich.text(page)).toMatch(/And more\.$/)
  })

  it('leaves nothing of its own in what is saved', async () => {
    const [tiptap] = UNDO_CASES.filter(({ name }) => name === 'Tiptap')
    if (tiptap === undefined) throw new Error('There is no Tiptap among the cases.')
    const page = await world().visit(tiptap.page)
    await tiptap.focus(page)
    await tiptap.marked(page, 'chairman')
    await page.click('.save')
    const saved = await page.$eval('#saved-html', (element) => element.textContent)
    expect(saved).toContain('<p>Report to the chairman twice a year.</p>')
    expect(saved).not.toMatch(/evenhand|<mark|style=/i)
  })

  it('never looks into a password', async () => {
    const page = await world().visit('editors.html')
    await page.type('#secret', `${DRAFT} young rockstar`)
    await page.type('#title', 'x')
    const state = await page.evaluate(() => document.querySelectorAll('evenhand-host').length)
    expect(state).toBe(0)
  })
}

async function openDraft(world: () => World, editor: EditorCase): Promise<Page> {
  const page = await world().visit(editor.page)
  await editor.focus(page)
  await editor.clear(page)
  await paste(page, DRAFT)
  // One key by hand, as a person who goes on writing.
  await page.keyboard.type('.')
  return page
}
