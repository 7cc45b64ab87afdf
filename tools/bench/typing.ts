import type { CDPSession, Page } from 'puppeteer-core'
import { highlights, markedTexts } from '../drivers/marks.ts'
import { waitFor } from '../drivers/wait.ts'

/** What writing in a long draft costs; Chromium only, whose traces tell whose function ran for how long. */
export interface TypingTimes {
  /** Main-thread milliseconds of our own functions, by key. */
  readonly median: number
  readonly slowest1in100: number
  /** Tasks over 50 ms while the keys were typed, whoever caused them. */
  readonly longTasks: number
  /** Megabytes of the page's heap after 10,000 changes, once tidied; the editor's own undo history included. */
  readonly growth: number
  /** Calls of our functions in three seconds in which nobody types. */
  readonly idleCalls: number
}

const KEYS = 300
const CHANGES = 10_000
const IDLE_MS = 3000
const LONG_US = 50_000

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  readonly args?: { readonly data?: { readonly url?: string; readonly type?: string } }
}

/** @param html a draft of the length to be measured; the page has the editor at `selector` */
export async function typingTimes(
  page: Page,
  selector: string,
  html: string,
  base: string,
): Promise<TypingTimes> {
  await page.bringToFront()
  await page.click(selector)
  await page.evaluate((draft) => {
    document.execCommand('selectAll')
    document.execCommand('insertHTML', false, draft)
  }, html)
  await waitFor('marks in the draft', async () => markedTexts(await highlights(page)).length > 0)
  await calm(page)
  await putCaretInMiddle(page, selector)
  const typed = await traced(page, async () => {
    for (let key = 0; key < KEYS; key += 1) await page.keyboard.press(key % 6 === 5 ? 'Space' : 'KeyE')
  })
  const perKey = timesByKey(typed, base)
  await calm(page)
  const idle = await traced(page, () => new Promise((done) => setTimeout(done, IDLE_MS)))
  const session = await page.createCDPSession()
  const before = await heapOf(session)
  await page.evaluate(changeOften, CHANGES)
  await calm(page)
  const after = await heapOf(session)
  await session.detach()
  return {
    median: quantile(perKey, 0.5),
    slowest1in100: quantile(perKey, 0.99),
    longTasks: typed.filter(({ name, dur = 0 }) => name === 'RunTask' && dur > LONG_US).length,
    growth: (after - before) / 1_000_000,
    idleCalls: idle.filter((event) => isOurs(event, base)).length,
  }
}

/** Until the check that follows the last change has been drawn. */
const calm = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => setTimeout(() => requestIdleCallback(() => done()), 1500)))

const isOurs = ({ name, ph, args }: TraceEvent, base: string): boolean =>
  name === 'FunctionCall' && ph === 'X' && (args?.data?.url?.startsWith(base) ?? false)

/** Milliseconds of our functions from each key to the next; a call within a call counts once. */
function timesByKey(events: readonly TraceEvent[], base: string): number[] {
  const starts = events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
    .map(({ ts }) => ts)
  const times = starts.map(() => 0)
  let end = 0
  for (const event of events.filter((each) => isOurs(each, base)).toSorted((a, b) => a.ts - b.ts)) {
    if (event.ts < end) continue
    end = event.ts + (event.dur ?? 0)
    const key = starts.findLastIndex((ts) => ts <= event.ts)
    const sum = times[key]
    if (sum !== undefined) times[key] = sum + (event.dur ?? 0) / 1000
  }
  return times
}

async function traced(page: Page, during: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] })
  await during()
  const trace = await page.tracing.stop()
  const read: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace))
  return read.traceEvents
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

const putCaretInMiddle = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (editor) => {
    const middle = editor.children[Math.floor(editor.children.length / 2)]
    if (middle === undefined) return
    getSelection()?.selectAllChildren(middle)
    getSelection()?.collapseToEnd()
  })

/** Runs in the page: writes and takes out again, so that the draft keeps its length. */
async function changeOften(times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    if (turn % 20 < 10) document.execCommand('insertText', false, 'e')
    else document.execCommand('delete')
    if (turn % 10 === 9) await new Promise((done) => requestAnimationFrame(done))
  }
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}
