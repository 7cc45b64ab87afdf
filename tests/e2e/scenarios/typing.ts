import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { paste } from '../editor-cases.ts'
import { marksWith, marksWithout } from '../page-facts.ts'
import type { World } from '../world.ts'

/** Words of the draft that may be marked; a mark on anything else, or on part of a word, is a wrong one. */
const WORDS = ['young', 'salesman', 'chairman', 'rockstar', 'native English speaker']

const START = 'We are looking for a young engineer to join the team. Ask the chairman, or the salesman.'

const CASES = [
  { name: 'a text field', page: 'editors.html', selector: '#text' },
  { name: 'a plain rich-text field', page: 'editors.html', selector: '#rich' },
  { name: 'Tiptap', page: 'demo/ats/', selector: '#description .tiptap' },
] as const

const CONTROL = process.platform === 'darwin' ? 'Meta' : 'Control'

async function chord(page: Page, ...keys: ('Shift' | 'a' | 'y' | 'z' | 'Home')[]): Promise<void> {
  const [last, ...held] = keys.toReversed()
  await page.keyboard.down(CONTROL)
  for (const key of held) await page.keyboard.down(key)
  if (last !== undefined) await page.keyboard.press(last)
  for (const key of held) await page.keyboard.up(key)
  await page.keyboard.up(CONTROL)
}

/** Looks at every frame that is painted, and keeps what was marked wrongly. */
const watchMarks = (page: Page, selector: string): Promise<void> =>
  page.evaluate(
    (words, wanted) => {
      const element = document.querySelector(wanted)
      const wrong: string[] = []
      Object.assign(globalThis, { wrong })
      const letterAt = (node: Node, at: number) => /[\p{L}\p{N}]/u.test(node.nodeValue?.[at] ?? '')
      const look = () => {
        for (const [name, highlight] of CSS.highlights) {
          if (!name.startsWith('evenhand-')) continue
          for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
            // The page has other drafts, with marks of their own.
            if (!(element instanceof HTMLTextAreaElement) && !element?.contains(startContainer)) continue
            const range = document.createRange()
            range.setStart(startContainer, startOffset)
            range.setEnd(endContainer, endOffset)
            const text = range.toString()
            const cutsWord = letterAt(startContainer, startOffset - 1) || letterAt(endContainer, endOffset)
            if (text !== '' && (!words.includes(text) || cutsWord)) wrong.push(text)
          }
        }
        requestAnimationFrame(look)
      }
      look()
    },
    WORDS,
    selector,
  )

const wrongMarks = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...new Set((globalThis as unknown as { wrong: string[] }).wrong)])

/** Selects a word as find and replace does, and puts another in its place. */
const replaceWord = (page: Page, selector: string, word: string, by: string): Promise<void> =>
  page.evaluate(
    (wanted, old, now) => {
      const element = document.querySelector<HTMLElement>(wanted)
      element?.focus()
      if (element instanceof HTMLTextAreaElement) {
        const at = element.value.indexOf(old)
        element.setSelectionRange(at, at + old.length)
      } else if (element) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(old) ?? -1
          if (at !== -1) getSelection()?.setBaseAndExtent(node, at, node, at + old.length)
        }
      }
      // The editor hears of a selection a moment later.
      return new Promise<void>((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            document.execCommand('insertText', false, now)
            done()
          }),
        )
      })
    },
    selector,
    word,
    by,
  )

const setByScript = (page: Page, selector: string, text: string): Promise<void> =>
  page.evaluate(
    (wanted, now) => {
      const element = document.querySelector<HTMLElement>(wanted)
      if (element instanceof HTMLTextAreaElement) {
        element.value = now
        element.dispatchEvent(new Event('input', { bubbles: true }))
      } else element?.replaceChildren(Object.assign(document.createElement('p'), { textContent: now }))
    },
    selector,
    text,
  )

/** Marks move with the words, and are never seen on others. */
export default function typing(world: () => World): void {
  describe.each(CASES)('$name', ({ page: path, selector }) => {
    it('keeps marks on their words through typing, pasting, undoing and replacing', async () => {
      const page = await world().visit(path)
      await page.focus(selector)
      await chord(page, 'a')
      await page.keyboard.press('Backspace')
      await paste(page, START)
      await page.keyboard.type(' ')
      await marksWith(page, 'young', 'chairman', 'salesman')
      await watchMarks(page, selector)

      await page.keyboard.type('No rockstars, please.')
      await marksWith(page, 'young', 'chairman', 'salesman')
      await chord(page, 'Home')
      await page.keyboard.type('First of all: ')
      await marksWith(page, 'young', 'chairman', 'salesman')
      await paste(page, 'You must be a native English speaker. ')
      await marksWith(page, 'native English speaker', 'young', 'chairman')

      await replaceWord(page, selector, 'chairman', 'chair')
      await marksWithout(page, 'chairman')
      await marksWith(page, 'young', 'salesman')
      await chord(page, 'z')
      await marksWith(page, 'chairman', 'young', 'salesman')
      await chord(page, 'Shift', 'z')
      await marksWithout(page, 'chairman')

      // A letter inside a marked word makes it another word, at once.
      await replaceWord(page, selector, 'young', 'younger')
      await marksWithout(page, 'young')
      await marksWith(page, 'salesman')

      if (path === 'editors.html') {
        await setByScript(page, selector, 'We want a rockstar as the chairman of the club.')
        await marksWithout(page, 'salesman')
        await marksWith(page, 'rockstar', 'chairman')
      }
      expect(await wrongMarks(page)).toEqual([])
    })
  })
}
