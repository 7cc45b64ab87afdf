import type { JobFields } from '../model/advert.ts'
import type { PageReason } from '../model/page-state.ts'
import { apply } from './apply.ts'
import { draftTitle } from './drafts/draft-title.ts'
import { watchDrafts } from './drafts/drafts.ts'
import { focusedIn } from './editors/find-editor.ts'
import { fieldsOf, titleOf } from './fields/fields-of.ts'
import { type Inspection, inspect, type MarksWanted } from './inspection.ts'
import { locate } from './notice/locate.ts'
import { type AdvertNotice, type Notice, notice } from './notice/notice.ts'
import { proseIn } from './notice/prose.ts'
import { advertInShadow, elementsAt } from './notice/shadow.ts'
import { checkedOnce } from './once.ts'
import type { Session, SessionNeeds } from './session-api.ts'
import { createCard } from './show/card.ts'
import { createEditorBadge } from './show/editor-badge.ts'
import { findingCards, type Hit, sameSpan } from './show/finding-cards.ts'
import { hostDocument } from './show/frame-offset.ts'
import { createHighlighter } from './show/highlight.ts'
import { createHost } from './show/host.ts'
import { watchPointer } from './show/pointer.ts'
import { advertSurface } from './surfaces/advert-surface.ts'
import { selectedText, selectionSurface } from './surfaces/selection-surface.ts'
import type { Surface } from './surfaces/surface.ts'
import { watchPage } from './watch-page.ts'

/*
 * One frame's life: notice an advert or a draft, read it, have it checked, draw, and keep up with changes.
 * Everything started here ends with the one signal.
 *
 *   watch-page ─┐                       ┌─ highlight, mirror (marks)
 *   drafts ─────┼─> inspection (one a surface: advert or editor) ─> client.check
 *   start ──────┘                       ├─ card <── pointer, keys, messages
 *                                       └─ badge at the editor
 */

export function startSession(needs: SessionNeeds): Session {
  const { document, view, badgeLook, mode, shadowOf, signal } = needs
  const { client, forget } = checkedOnce(needs.client)
  const highlighter = createHighlighter(CSS.highlights)
  const home = hostDocument(document)
  const host = createHost(home, mode, signal)
  const card = createCard(home, host, view, signal)
  const url = () => document.URL
  const inspections = new Map<Element, Inspection>()
  /** The one that was checked last, which the popup shows. */
  let active: Inspection | undefined
  let badgeWanted = false
  let advert: Inspection | undefined
  /** What the person selected to be checked; it is what the page is about until they ask for something else. */
  let picked: Inspection | undefined
  /** What told of the advert; asked again at each reading, since a pane shows one advert after another. */
  let noticed: AdvertNotice | undefined
  /** Whether the page was asked just now what it holds, for the check that is to be made. */
  let isFresh = false
  let wanted: MarksWanted = { on: true, balance: false }
  const cards = findingCards({ card, host, view, client, url, marks: () => wanted })

  const badge = createEditorBadge({
    home,
    host,
    look: badgeLook,
    marksOn: () => wanted.on,
    open: () => void client.openPanel().catch(() => undefined),
    hide: () => {
      badgeWanted = false
      void client.hideBadge().catch(() => undefined)
    },
    signal,
  })
  const turnTo = (inspection: Inspection | undefined) => {
    active = inspection
    badge.follow(badgeWanted ? inspection : undefined)
  }

  const open = (surface: Surface): Inspection => {
    const fields = (): Partial<JobFields> => {
      if (surface.subject === 'advert') return fieldsNow(surface.element)
      const title = surface.subject === 'draft' ? draftTitle(surface.element) : undefined
      return title === undefined ? {} : { title }
    }
    const inspection = inspect(surface, {
      client,
      fields,
      url,
      marks: () => wanted,
      told: badge.update,
      signal,
    })
    inspections.set(surface.element, inspection)
    return inspection
  }

  const fieldsNow = (root: Element): Partial<JobFields> => {
    const now = isFresh ? undefined : notice(document, url())
    if (now?.kind === 'advert') noticed = now
    return noticed === undefined ? {} : fieldsOf(document, noticed, root)
  }

  /** Starts a check for which the page need not be asked again what it holds. */
  const atOnce = (start: () => Promise<void>): Promise<void> => {
    isFresh = true
    const done = start()
    isFresh = false
    return done
  }

  const close = (inspection: Inspection | undefined) => {
    if (inspection === undefined) return
    cards.leave(inspection)
    inspection.stop()
    inspections.delete(inspection.surface.element)
    if (active === inspection) turnTo([...inspections.values()].at(-1))
    if (advert === inspection) advert = undefined
    if (picked === inspection) picked = undefined
  }

  const check = async (inspection: Inspection): Promise<void> => {
    turnTo(inspection)
    // The background tells the popup when a check failed.
    await inspection.check().catch(() => undefined)
  }

  const drafts = watchDrafts(
    document,
    { highlighter, host, signal },
    {
      has: (root) => inspections.has(root),
      draft: (surface) => void check(open(surface)),
      focused: (root) => {
        const inspection = inspections.get(root)
        if (inspection !== undefined && inspection !== active) void check(inspection)
      },
    },
    signal,
  )

  /** The draft that was checked last; a title only where there is nothing else to write a paragraph into. */
  const draftToWrite = (): Inspection | undefined => {
    const open = [...inspections.values()].filter(({ surface }) => surface.writer !== undefined)
    const [latest] = active?.surface.writer === undefined ? open : [active, ...open]
    const isTitle = latest?.surface.element.localName === 'input'
    return isTitle ? (open.find(({ surface }) => surface.element.localName !== 'input') ?? latest) : latest
  }

  const found = () => advert !== undefined
  const waiting = watchPage(document, { again: () => void look('changed'), found }, signal)

  /** While a page is being built it is looked at often; the same answer is given once. */
  let told: PageReason | undefined
  const tellNothing = async (reason: PageReason, count?: number) => {
    if (told === reason) return
    told = reason
    await client.nothing(reason, count)
  }

  const placeOf = (seen: Notice): Element | undefined => {
    if (seen.kind === 'several') return undefined
    const shown = seen.kind === 'advert' ? locate(document, seen) : undefined
    return shown ?? advertInShadow(document, seen.kind === 'advert' ? seen.posting : undefined, shadowOf)
  }

  /** Finds the advert of the page, and has it checked where that is called for. */
  const look = async (why: 'started' | 'asked' | 'changed'): Promise<void> => {
    for (const inspection of [...inspections.values()])
      if (!inspection.surface.element.isConnected) close(inspection)
    if (why !== 'asked' && picked !== undefined) return
    close(picked)
    const seen = notice(document, url())
    const root = placeOf(seen)
    const place = root ?? (why === 'asked' && seen.kind === 'none' ? proseIn(document) : undefined)
    if (place === undefined) {
      close(advert)
      // A draft is what this page is about.
      if (active !== undefined) return
      if (seen.kind === 'several') return tellNothing('several', seen.count)
      return tellNothing(seen.kind === 'advert' ? 'empty' : 'no-advert')
    }
    told = undefined
    noticed = seen.kind === 'advert' ? seen : undefined
    if (advert?.surface.element === place) {
      const same = advert
      turnTo(same)
      return atOnce(() => (why === 'changed' ? same.refresh().catch(() => undefined) : check(same)))
    }
    close(advert)
    const fresh = open(
      advertSurface(
        {
          root: place,
          shadowOf,
          source: noticed?.source ?? 'generic',
          title: () => (noticed === undefined ? undefined : titleOf(document, noticed, place)),
          ...(noticed?.site === undefined ? {} : { site: noticed.site }),
        },
        highlighter,
      ),
    )
    advert = fresh
    waiting.follow(place)
    await atOnce(() => check(fresh))
  }

  watchPointer<Hit>(
    document,
    {
      at: (x, y) => {
        highlighter.reassert()
        for (const under of elementsAt(document, x, y, shadowOf).reverse()) {
          const hit = cards.at(inspections.values(), under, { x, y })
          if (hit !== undefined) return hit
        }
        return undefined
      },
      opensOnClick: ({ inspection }) => inspection.surface.writer === undefined,
      open: (hit, point, by) => cards.open(hit, by === 'click', point),
      card,
    },
    signal,
  )

  signal.addEventListener('abort', () => highlighter.clear())

  return {
    async start(asked) {
      forget()
      const [on, badgeToo] = await Promise.all([
        client.marksWanted().catch(() => true),
        client.badgeWanted().catch(() => false),
      ])
      wanted = { ...wanted, on }
      badgeWanted = badgeToo
      turnTo(active)
      const focused = focusedIn(document)
      const earlier = active
      if (!asked || focused === undefined || !drafts.consider(focused, 'page')) {
        drafts.scan()
        await look(asked ? 'asked' : 'started')
        if (focused !== undefined) drafts.consider(focused, 'nobody')
      }
      // A draft is followed as it is typed; only what the person keeps may have changed.
      if (earlier?.surface.subject === 'draft' && earlier === active) await check(earlier)
      // A page that its script still builds is waited for, but not for long.
      if (active === undefined) waiting.expect()
    },
    show(span) {
      if (active === undefined) return false
      active.surface.reveal(span)
      active.flash(span)
      return active.surface.rectsOf(span).length > 0
    },
    hide(span) {
      const finding = active?.findings().find((one) => sameSpan(one, span))
      if (active === undefined || finding === undefined) return false
      cards.leave(active)
      active.hide(finding)
      return true
    },
    async apply(span, suggestion) {
      const finding = active?.findings().find((one) => sameSpan(one, span))
      return active === undefined || finding === undefined
        ? 'stale'
        : apply(active.surface, finding, suggestion)
    },
    async insert(text) {
      const { writer } = draftToWrite()?.surface ?? {}
      return writer === undefined ? 'read-only' : writer.insert(text)
    },
    marks(now) {
      wanted = now
      for (const inspection of inspections.values()) inspection.draw()
    },
    checkField() {
      const focused = focusedIn(document)
      return focused !== undefined && drafts.consider(focused, 'field')
    },
    async selection() {
      const text = selectedText(document)
      const surface = selectionSurface(document, highlighter, shadowOf)
      if (surface === undefined) return { marked: false, text }
      close(picked)
      close(advert)
      close(inspections.get(surface.element))
      picked = open(surface)
      await check(picked)
      return { marked: true, text }
    },
    card(go) {
      if (active === undefined) return
      if (go === 'here') cards.here(active)
      else cards.step(active, go === 'next' ? 1 : -1)
    },
  }
}
