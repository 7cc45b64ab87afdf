import type { Frame, Page } from 'puppeteer-core'
import { cardOf, pressOnCard } from '../drivers/card.ts'
import { waitFor } from '../drivers/wait.ts'
import { type Place, putCaret, readLines, readMarks, rectOfMark, rectOfText } from './in-page.ts'
import type { EditorKind } from './kinds.ts'
import { draftOf, tell } from './read-draft.ts'

/** One editor on its page, and what a person does at it. */
export interface Desk {
  readonly kind: EditorKind
  readonly page: Page
  /** What the page would save now: HTML from the editor's own model, or the text of a plain field. */
  readonly saved: () => Promise<string>
  /** The words in the editor as a person sees them, one paragraph a line. */
  readonly shown: () => Promise<string>
  /** The paragraphs that were last sent to be checked. */
  readonly readAsDraft: () => Promise<readonly string[]>
  readonly marked: () => Promise<string[]>
  /** Waits until exactly these words are marked, in any order. */
  readonly expectMarks: (...words: readonly string[]) => Promise<void>
  /** Clicks into the editor, and puts the caret behind these words. */
  readonly caretBehind: (words: string) => Promise<void>
  readonly type: (text: string) => Promise<void>
  readonly press: (key: 'Backspace' | 'Enter' | 'Escape') => Promise<void>
  /** Opens the card of marked words by resting the pointer on them. */
  readonly openCard: (words: string) => Promise<readonly string[]>
  /** Opens the card and presses a suggestion; waits until the card says how that went, and returns what it says. */
  readonly use: (words: string, suggestion: string) => Promise<string>
  /** Asks for a whole paragraph, as the popup does; resolves to how that ended. */
  readonly insert: (text: string) => Promise<unknown>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  /** Waits until the page would save this. */
  readonly expectSaved: (wanted: string) => Promise<void>
}

/** What a card may say after a suggestion was pressed. */
const OUTCOME = /Done\.|nothing was written|did not take|wrote something else/

const CONTROL = process.platform === 'darwin' ? 'Meta' : 'Control'

/**
 * Takes a seat at an editor whose page is open; resolves once the editor stands.
 * @param asker an open page of the extension
 */
export async function sitDown(page: Page, kind: EditorKind, asker: Page): Promise<Desk> {
  await waitFor(`the page of ${kind.name}`, () =>
    page.evaluate((id) => document.documentElement.dataset['ready'] === id, kind.id),
  )
  const frame = await frameOf(page, kind)
  await frame.waitForSelector(kind.root)

  const saved = () =>
    page.evaluate(() => {
      document.querySelector<HTMLFormElement>('#vacancy')?.requestSubmit()
      return document.querySelector('#saved')?.textContent ?? ''
    })
  const marked = () => frame.evaluate(readMarks)
  const inPage = async ({ x, y }: Place): Promise<Place> => {
    if (kind.frame === undefined) return { x, y }
    const box = await page.$eval(kind.frame, (element) => {
      const { x: left, y: top } = element.getBoundingClientRect()
      return { left: left + element.clientLeft, top: top + element.clientTop }
    })
    return { x: x + box.left, y: y + box.top }
  }
  const chord = async (...keys: readonly ('Shift' | 'Z' | 'y' | 'z')[]) => {
    await page.keyboard.down(CONTROL)
    for (const key of keys) await page.keyboard.down(key)
    for (const key of keys.toReversed()) await page.keyboard.up(key)
    await page.keyboard.up(CONTROL)
  }

  const openCard = async (words: string): Promise<readonly string[]> => {
    const place = await waitFor(`a place for the pointer on "${words}"`, () =>
      frame.evaluate(rectOfMark, words),
    )
    const { x, y } = await inPage(place)
    await page.mouse.move(x - 25, y + 30)
    await page.mouse.move(x, y, { steps: 3 })
    const card = await waitFor(`the card of "${words}"`, async () => {
      const now = await cardOf(page)
      return now?.text.includes(words) ? now : undefined
    })
    return card.buttons
  }

  return {
    kind,
    page,
    saved,
    marked,
    openCard,
    shown: () => frame.evaluate(readLines, kind.root),
    readAsDraft: async () => (await draftOf(asker, page.url()))?.texts ?? [],
    async insert(text) {
      const draft = await waitFor('the draft', () => draftOf(asker, page.url()))
      return tell(asker, draft.tabId, draft.frameId, { key: 'ui>page:insert', request: { text } })
    },
    async expectMarks(...words) {
      const wanted = words.toSorted().join(' | ')
      let last = ''
      await waitFor(`the marks ${wanted}`, async () => {
        last = (await marked()).toSorted().join(' | ')
        return last === wanted
      }).catch((error: unknown) => {
        throw new Error(`${String(error)} Marked: ${last}`)
      })
    },
    async caretBehind(words) {
      const place = await frame.evaluate(rectOfText, kind.root, words)
      if (place === undefined) throw new Error(`The editor does not say "${words}".`)
      const { x, y } = await inPage(place)
      await page.mouse.click(x, y)
      await frame.evaluate(putCaret, kind.root, words)
      // Editors hear of a selection a moment after it was made.
      await frame.evaluate(() => new Promise((done) => setTimeout(done, 120)))
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    async use(words, suggestion) {
      await openCard(words)
      await pressOnCard(page, `Use ${suggestion} in place`)
      let last = ''
      return waitFor('what became of it', async () => {
        const card = await cardOf(page)
        last = card?.text ?? ''
        return card === undefined ? 'closed' : OUTCOME.exec(last)?.[0]
      }).catch((error: unknown) => {
        throw new Error(`${String(error)} The card says: ${last}`)
      })
    },
    undo: () => chord('z'),
    redo: () => {
      if (typeof kind.redo === 'object') return page.click(kind.redo.button)
      return kind.redo === 'shift-z' ? chord('Shift', 'Z') : chord('y')
    },
    async expectSaved(wanted) {
      let last = ''
      await waitFor('what is saved', async () => {
        last = await saved()
        return same(last, wanted)
      }).catch(() => {
        throw new Error(`Saved: ${last}\nWanted: ${wanted}`)
      })
    },
  }
}

/** No-break spaces come and go beside an edit in rich text; to a reader they are spaces. */
export const same = (one: string, other: string): boolean => plainSpaces(one) === plainSpaces(other)

export const plainSpaces = (html: string): string => html.replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' ')

async function frameOf(page: Page, kind: EditorKind): Promise<Frame> {
  if (kind.frame === undefined) return page.mainFrame()
  const element = await page.waitForSelector(kind.frame)
  const frame = await element?.contentFrame()
  if (!frame) throw new Error(`${kind.name} has no frame.`)
  return frame
}
