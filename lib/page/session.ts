import { type Finding, isShown, type Span } from '../model/finding.ts'
import { addressOf } from '../model/keep.ts'
import type { ApplyOutcome, NothingReason } from '../model/page-state.ts'
import { advertSurface } from './advert-surface.ts'
import { apply } from './apply.ts'
import { createCard } from './card.ts'
import type { CardView, KeepScope } from './card-view.ts'
import type { SessionClient } from './client.ts'
import { watchDrafts } from './drafts.ts'
import { focusedIn } from './editors/find-editor.ts'
import { fieldsOf, titleOf } from './fields-of.ts'
import { hostDocument } from './frame-offset.ts'
import { createHighlighter } from './highlight.ts'
import { createHost } from './host.ts'
import { type Inspection, inspect, type MarksWanted } from './inspection.ts'
import { locate } from './locate.ts'
import { type AdvertNotice, notice } from './notice.ts'
import { watchPointer } from './pointer.ts'
import { proseIn } from './prose.ts'
import type { Surface } from './surface.ts'
import { watchPage } from './watch-page.ts'

/*
 * One frame's life: notice an advert or a draft, read it, have it checked, draw, and keep up with changes.
 * Everything started here ends with the one signal.
 *
 *   watch-page ─┐                       ┌─ highlight, mirror (marks)
 *   drafts ─────┼─> inspection (one a surface: advert or editor) ─> client.check
 *   start ──────┘                       └─ card <── pointer, keys, messages
 */

interface Page {
  readonly document: Document
  readonly client: SessionClient
  readonly view: CardView
  /** Closed, so that pages can't look in; open only for tests. */
  readonly mode: ShadowRootMode
  readonly signal: AbortSignal
}

export interface Session {
  /** @param asked a person asked for this page: then it is checked although it does not look like an advert */
  readonly start: (asked: boolean) => Promise<void>
  readonly show: (span: Span) => boolean
  readonly apply: (span: Span, suggestion: number) => Promise<ApplyOutcome>
  readonly marks: (wanted: MarksWanted) => void
  readonly card: (go: 'here' | 'next' | 'previous') => void
}

interface Hit {
  readonly inspection: Inspection
  readonly finding: Finding
}

export function startSession({ document, client, view, mode, signal }: Page): Session {
  const highlighter = createHighlighter(CSS.highlights)
  const home = hostDocument(document)
  const host = createHost(home, mode, signal)
  const card = createCard(home, host, view, signal)
  const inspections = new Map<Element, Inspection>()
  let active: Inspection | undefined
  let advert: Inspection | undefined
  let wanted: MarksWanted = { on: true, balance: false }

  const open = (surface: Surface, noticed?: AdvertNotice): Inspection => {
    const inspection = inspect(surface, {
      client,
      fields: noticed === undefined ? {} : fieldsOf(document, noticed),
      url: () => document.URL,
      marks: () => wanted,
      signal,
    })
    inspections.set(surface.element, inspection)
    active = inspection
    return inspection
  }

  const close = (inspection: Inspection | undefined) => {
    if (inspection === undefined) return
    inspection.stop()
    inspections.delete(inspection.surface.element)
    if (active === inspection) active = [...inspections.values()].at(-1)
    if (advert === inspection) advert = undefined
  }

  // The background tells the popup when a check failed.
  const check = (inspection: Inspection) => inspection.check().catch(() => undefined)

  const drafts = watchDrafts(
    document,
    { highlighter, host, signal },
    {
      has: (root) => inspections.has(root),
      draft: (surface) => void check(open(surface)),
      focused: (root) => {
        const inspection = inspections.get(root)
        // What the popup shows follows the person.
        if (inspection !== undefined && inspection !== active) {
          active = inspection
          void check(inspection)
        }
      },
    },
    signal,
  )

  const page = watchPage(
    document,
    { again: () => void look(false), found: () => advert !== undefined },
    signal,
  )

  /** While a page is being built it is looked at often; the same answer is given once. */
  let told: NothingReason | undefined
  const tellNothing = async (reason: NothingReason, count?: number) => {
    if (told === reason) return
    told = reason
    await client.nothing(reason, count)
  }

  const look = async (asked: boolean): Promise<void> => {
    for (const inspection of [...inspections.values()])
      if (!inspection.surface.element.isConnected) close(inspection)
    const noticed = notice(document, document.URL)
    const stated = noticed.kind === 'advert' ? noticed : undefined
    const root =
      stated !== undefined
        ? locate(document, stated)
        : asked && noticed.kind === 'none'
          ? proseIn(document)
          : undefined
    if (root === undefined) {
      close(advert)
      // A draft is what this page is about.
      if (active !== undefined) return
      if (noticed.kind === 'several') return tellNothing('several', noticed.count)
      return tellNothing(stated === undefined ? 'no-advert' : 'empty')
    }
    told = undefined
    if (advert?.surface.element === root && !asked) return
    if (advert?.surface.element !== root) {
      close(advert)
      const title = stated === undefined ? undefined : titleOf(document, stated)
      const place = { root, source: stated?.source ?? 'generic', ...(title === undefined ? {} : { title }) }
      advert = open(advertSurface(place, highlighter), stated)
      page.follow(root)
    }
    active = advert
    if (advert !== undefined) await check(advert)
  }

  /** The findings that a person can go through: those with marks, or all while marks are off. */
  const listed = (inspection: Inspection) =>
    inspection.findings().filter((finding) => isShown(finding) || wanted.balance)

  const openCard = ({ inspection, finding }: Hit, focus: boolean, point?: { x: number; y: number }) => {
    const all = listed(inspection)
    const position = { index: Math.max(0, all.indexOf(finding)) + 1, count: all.length }
    const { surface } = inspection
    let last = surface.rectsOf(finding)
    const anchor = {
      document: surface.element.ownerDocument,
      rects: () => {
        const now = inspection.findings().find((one) => sameFinding(one, finding))
        // Once applied, the words are gone; the card stays where they were.
        if (now !== undefined) last = surface.rectsOf(now)
        return last
      },
      ...(point === undefined ? {} : { point }),
    }
    card.open(anchor, {
      finding,
      position,
      editable: surface.writer !== undefined,
      focus,
      onApply: async (suggestion) => {
        const outcome = await apply(surface, finding, suggestion)
        if (outcome === 'applied') card.settle()
        return outcome
      },
      onKeep: (scope, reason) => void keep({ inspection, finding }, scope, reason),
      onNext: () => step(1, { inspection, finding }),
      onPrevious: () => step(-1, { inspection, finding }),
      onClose: card.close,
      announce: host.announce,
    })
    shown = { inspection, finding }
    return position
  }

  /** The finding whose card was opened last: where next and previous start from. */
  let shown: Hit | undefined

  const keep = async ({ inspection, finding }: Hit, scope: KeepScope, reason: string) => {
    card.close()
    if (scope === 'once') return inspection.hide(finding)
    const url = scope === 'advert' ? { url: addressOf(document.URL) } : {}
    await client.keep({ rule: finding.rule, quote: finding.quote.toLowerCase(), scope, ...url, reason })
    await check(inspection)
  }

  const step = (by: 1 | -1, from?: Hit) => {
    const inspection = from?.inspection ?? active
    if (inspection === undefined) return
    const all = listed(inspection)
    const at = from === undefined ? -1 : all.findIndex((one) => sameFinding(one, from.finding))
    const start =
      from === undefined ? (by === 1 ? beforeCaret(inspection, all) : beforeCaret(inspection, all) + 1) : at
    const finding = all[(start + by + all.length) % Math.max(1, all.length)]
    if (finding === undefined) return
    inspection.surface.reveal(finding)
    host.announce(view.announcement(finding, openCard({ inspection, finding }, true)))
  }

  const hitAt = (x: number, y: number): Hit | undefined => {
    highlighter.reassert()
    if (!wanted.on) return undefined
    const under = document.elementFromPoint(x, y)
    for (const inspection of inspections.values()) {
      if (under === null || !inspection.surface.element.contains(under)) continue
      const finding = listed(inspection).find((one) =>
        inspection.surface.rectsOf(one).some((rect) => within(rect, x, y)),
      )
      if (finding !== undefined) return { inspection, finding }
    }
    return undefined
  }

  watchPointer<Hit>(
    document,
    {
      at: hitAt,
      opensOnClick: ({ inspection }) => inspection.surface.writer === undefined,
      open: (hit, point, by) => {
        if (card.isOpen() && shown !== undefined && sameFinding(shown.finding, hit.finding)) return
        openCard(hit, by === 'click', point)
      },
      card,
    },
    signal,
  )

  signal.addEventListener('abort', () => highlighter.clear())

  return {
    async start(asked) {
      wanted = { ...wanted, on: await client.marksWanted().catch(() => true) }
      const focused = focusedIn(document)
      if (asked && focused !== undefined && drafts.consider(focused, true)) return
      drafts.scan()
      await look(asked)
      if (focused !== undefined) drafts.consider(focused, false)
      // A page that its script still builds is waited for, but not for long.
      if (advert === undefined && !asked) page.expect()
    },
    show(span) {
      if (active === undefined) return false
      active.surface.reveal(span)
      active.flash(span)
      return active.surface.rectsOf(span).length > 0
    },
    async apply(span, suggestion) {
      const finding = active?.findings().find((one) => sameSpan(one, span))
      return active === undefined || finding === undefined
        ? 'stale'
        : apply(active.surface, finding, suggestion)
    },
    marks(now) {
      wanted = now
      for (const inspection of inspections.values()) inspection.draw()
    },
    card(go) {
      if (go !== 'here') return step(go === 'next' ? 1 : -1, card.isOpen() ? shown : undefined)
      const finding = active === undefined ? undefined : atCaret(active, listed(active))
      if (active === undefined || finding === undefined) return step(1)
      host.announce(view.announcement(finding, openCard({ inspection: active, finding }, true)))
    },
  }
}

const within = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom

const sameSpan = (one: Span, other: Span): boolean =>
  one.block === other.block && one.start === other.start && one.end === other.end

const sameFinding = (one: Finding, other: Finding): boolean => one.rule === other.rule && sameSpan(one, other)

function atCaret({ surface }: Inspection, findings: readonly Finding[]): Finding | undefined {
  const spot = surface.caret()
  return findings.find((one) => one.block === spot?.block && one.start <= spot.at && spot.at <= one.end)
}

/** The number of the last finding that begins before the caret, or -1. */
function beforeCaret({ surface }: Inspection, findings: readonly Finding[]): number {
  const spot = surface.caret()
  if (spot === undefined) return -1
  const blocks = surface.read().map((block) => block.id)
  const rank = blocks.indexOf(spot.block)
  return findings.findLastIndex((one) => {
    const place = blocks.indexOf(one.block)
    return place < rank || (place === rank && one.start < spot.at)
  })
}
