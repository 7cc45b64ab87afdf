import type { Page } from 'puppeteer-core'
import { pointOfMark } from '../../tools/drivers/marks.ts'
import { marksWith, marksWithout } from './page-facts.ts'

/** A draft that any editor takes on one line; the full stop is typed by hand. */
export const DRAFT =
  'We are looking for a support engineer to join our team in Leeds. You will answer questions from customers and fix what is broken. We offer flexible hours and a pension. You must be a native English speaker'

/** A draft with formatting, for editors that have it. */
export const RICH =
  '<p>We are looking for a support engineer to join our <b>young</b> team in Leeds. You will answer questions from customers and <i>fix</i> what is broken. We offer flexible hours and a pension.</p><p>Apply by Friday.</p>'

export interface EditorCase {
  readonly name: string
  readonly page: string
  focus(page: Page): Promise<void>
  clear(page: Page): Promise<void>
  /** The words as the person sees them. */
  text(page: Page): Promise<string>
  /** All there is, with formatting. */
  content(page: Page): Promise<string>
  marked(page: Page, text: string): Promise<unknown>
  unmarked(page: Page, text: string): Promise<unknown>
  openCard(page: Page, text: string): Promise<void>
}

const CONTROL = process.platform === 'darwin' ? 'Meta' : 'Control'

export async function undo(page: Page): Promise<void> {
  await chord(page, 'z')
}

/** Puts a text in at the caret in one go, as the editor's own input. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => document.execCommand('insertText', false, words), text)
}

async function chord(page: Page, key: 'a' | 'z'): Promise<void> {
  await page.keyboard.down(CONTROL)
  await page.keyboard.press(key)
  await page.keyboard.up(CONTROL)
}

const clear = async (page: Page): Promise<void> => {
  await chord(page, 'a')
  await page.keyboard.press('Backspace')
}

/** Puts the caret at the end without a click that could hit a mark. */
const focusOn = (selector: string) => (page: Page) =>
  page.evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted)
    element?.focus()
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      element.setSelectionRange(element.value.length, element.value.length)
    } else if (element) {
      getSelection()?.selectAllChildren(element)
      getSelection()?.collapseToEnd()
    }
  }, selector)

function editorCase(
  name: string,
  page: string,
  selector: string,
  read: Pick<EditorCase, 'text' | 'content'>,
): EditorCase {
  return {
    name,
    page,
    focus: focusOn(selector),
    clear,
    ...read,
    marked: (tab, text) => marksWith(tab, text),
    unmarked: (tab, text) => marksWithout(tab, text),
    async openCard(tab, text) {
      const { x, y } = await pointOfMark(tab, text)
      await tab.mouse.move(x - 30, y + 40)
      await tab.mouse.move(x, y, { steps: 4 })
    },
  }
}

function fieldCase(name: string, selector: string): EditorCase {
  const value = (page: Page) => page.$eval(selector, (field) => ('value' in field ? String(field.value) : ''))
  return editorCase(name, 'editors.html', selector, { text: value, content: value })
}

function richCase(name: string, page: string, selector: string): EditorCase {
  return editorCase(name, page, selector, {
    text: (tab) => tab.$eval(selector, (element) => element.textContent.replaceAll('\u00A0', ' ').trimEnd()),
    content: (tab) => tab.$eval(selector, (element) => element.innerHTML),
  })
}

/** Editors whose own undo takes a replacement back. */
export const UNDO_CASES: readonly EditorCase[] = [
  fieldCase('textarea', '#text'),
  fieldCase('input', '#title'),
  richCase('contenteditable', 'editors.html', '#rich'),
  richCase('Tiptap', 'demo/ats/', '#description .tiptap'),
]
