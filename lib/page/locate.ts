import { descriptionOf } from '../text/job-posting.ts'
import { looksLikeAdvert } from './generic.ts'
import type { AdvertNotice } from './notice.ts'
import { proseIn } from './prose.ts'
import { visibleText } from './visible-text.ts'

/*
 * Structured data says what the advert says, not where. Its description is cut into runs of four words,
 * and from the body down the walk follows the child that still holds nearly all of those found so far.
 */

const RUN = 4
/** Share of the description that the page must show for the text to count as there. */
const SHOWN = 0.4
/** Share of what the parent holds that a child must keep for the walk to go on. */
const KEPT = 0.9

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function runsOf(words: readonly string[]): Set<string> {
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '))
  return runs
}

function coverOf(element: Element, runs: ReadonlySet<string>): number {
  const here = runsOf(wordsOf(visibleText(element)))
  let count = 0
  for (const run of runs) if (here.has(run)) count += 1
  return count
}

/** The smallest element that shows most of the text; undefined where the page does not show it. */
export function elementShowing(body: Element, description: string): Element | undefined {
  const runs = runsOf(wordsOf(description.replace(/<[^<>]*>/g, ' ').replace(/&#?\w+;/g, ' ')))
  let cover = coverOf(body, runs)
  if (cover === 0 || cover < runs.size * SHOWN) return undefined
  for (let element = body; ; ) {
    const best = [...element.children]
      .map((child) => ({ child, cover: coverOf(child, runs) }))
      .reduce<{ child: Element; cover: number } | undefined>(
        (most, one) => (one.cover > (most?.cover ?? 0) ? one : most),
        undefined,
      )
    if (best === undefined || best.cover < cover * KEPT) return element
    element = best.child
    cover = best.cover
  }
}

/** A description this short is a summary of the advert, or none. */
const WHOLE = 100

/** Where the noticed advert's text stands; undefined where the page does not show it (an empty shell). */
export function locate(document: Document, noticed: AdvertNotice): Element | undefined {
  if (noticed.source !== 'structured') return noticed.root
  const { body } = document
  if (body === null) return undefined
  const description = descriptionOf(noticed.posting)
  const shown = elementShowing(body, description)
  if (shown !== undefined && wordsOf(description).length >= WHOLE) return shown
  const look = looksLikeAdvert(document)?.root
  if (look !== undefined && (shown === undefined || look.contains(shown))) return look
  return proseIn(document) ?? shown
}
