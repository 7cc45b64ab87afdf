import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import type { PageState } from '../../lib/model/page-state.ts'
import type { Driver } from '../drivers/driver.ts'
import { highlights, markedTexts } from '../drivers/marks.ts'
import { stateOf } from '../drivers/page-state.ts'
import { differenceOf } from './same-blocks.ts'
import type { SavedPage } from './saved-pages.ts'
import { tokenF1 } from './token-f1.ts'

export interface Visit {
  readonly page: SavedPage
  /** `done`, `nothing: several`, … or `silent` where the extension said nothing. */
  readonly state: string
  readonly found: boolean
  readonly marks: number
  readonly crash: string | undefined
  /** What differs between the blocks of the live page and of its HTML as a string. */
  readonly difference: string | undefined
  /** Where a reference exists and an advert was found. */
  readonly bodyF1: number | undefined
  readonly fieldF1: Readonly<Record<string, number>>
}

/** How long a page may stay silent before that counts as its answer. */
const SILENCE_MS = 1500
const LONGEST_MS = 15_000

interface Tools {
  /** An open page of the extension. */
  readonly asker: Page
  /** What `pageReader` gives. */
  readonly reader: string
  readonly origin: string
}

/** Opens one saved page and reports what the extension made of it. */
export async function visit(
  driver: Driver,
  { asker, reader, origin }: Tools,
  page: SavedPage,
): Promise<Visit> {
  const tab = await driver.blank()
  try {
    await tab.bringToFront()
    await tab.goto(`${origin}/${page.file}`, { waitUntil: 'domcontentloaded', timeout: 20_000 })
    const state = await settled(tab, asker)
    const found = state?.status === 'done'
    // A check that is done is drawn in the next moment.
    if (found) await sleep(150)
    const marks = markedTexts(await highlights(tab)).length
    const crash = driver.takeProblems().find(isOurs) ?? (state?.status === 'failed' ? state.code : undefined)
    const difference = await differenceOf(tab, reader)
    return { page, state: nameOf(state), found, marks, crash, difference, ...likeness(state, page) }
  } catch (error) {
    return {
      page,
      state: 'error',
      found: false,
      marks: 0,
      crash: String(error),
      difference: undefined,
      bodyF1: undefined,
      fieldF1: {},
    }
  } finally {
    await tab.close().catch(() => undefined)
  }
}

async function settled(tab: Page, asker: Page): Promise<PageState | undefined> {
  const started = Date.now()
  for (;;) {
    const state = await stateOf(asker, tab.url())
    const waited = Date.now() - started
    if (state && state.status !== 'checking') return state
    if (state === undefined ? waited > SILENCE_MS : waited > LONGEST_MS) return state
    await sleep(60)
  }
}

const nameOf = (state: PageState | undefined): string =>
  state === undefined ? 'silent' : state.status === 'nothing' ? `nothing: ${state.reason}` : state.status

/** Errors of a saved page itself (its scripts are blocked) are not ours. */
const isOurs = (problem: string): boolean =>
  /(chrome|moz)-extension:|^background:|^console:|^script:/.test(problem)

function likeness(state: PageState | undefined, { reference }: SavedPage): Pick<Visit, 'bodyF1' | 'fieldF1'> {
  if (state?.status !== 'done' || reference === undefined) return { bodyF1: undefined, fieldF1: {} }
  const { blocks, fields } = state.document
  const body = blocks.filter(({ kind }) => kind !== 'title' && kind !== 'field').map(({ text }) => text)
  const fieldF1 = Object.fromEntries(
    (['title', 'employer', 'location', 'salary'] as const).flatMap((name) => {
      const wanted = reference.fields[name]
      return wanted === undefined ? [] : [[name, tokenF1(fields[name] ?? '', wanted)]]
    }),
  )
  return { bodyF1: tokenF1(body.join('\n'), reference.body), fieldF1 }
}
