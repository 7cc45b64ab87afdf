import type { Page } from 'puppeteer-core'

/** What a person does on the browser's own parts, which no page can reach. */
export interface Hand {
  /** Presses our button in the toolbar while the page is in front: the browser then lets us into it. */
  pressButton(page: Page): Promise<void>
  /** Picks our entry in the page's context menu; `selected` is the text that the browser tells. */
  pickMenu(page: Page, entry: string, selected?: string): Promise<void>
  /** Answers the browser's question for this match pattern with yes, before it is asked. */
  answerYes(pattern: string): Promise<void>
}
