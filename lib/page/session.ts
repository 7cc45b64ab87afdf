import type { JobFields } from '../model/advert.ts'
import { apply } from './apply.ts'
import { draftTitle } from './drafts/draft-title.ts'
import { watchDrafts } from './drafts/drafts.ts'
import { focusedIn } from './editors/find-editor.ts'
import { type Inspection, inspect, type MarksWanted } from './inspection.ts'
import { openInspections } from './inspections.ts'
import { elementsAt } from './notice/shadow.ts'
import { checkedOnce } from './once.ts'
import { pageAdvert } from './page-advert.ts'
import type { Session, SessionNeeds } from './session-api.ts'
import { createCard } from './show/card.ts'
import { createEditorBadge } from './show/editor-badge.ts'
import { findingCards, type Hit, sameSpan } from './show/finding-cards.ts'
import { hostDocument } from './show/frame-offset.ts'
import { createHighlighter } from './show/highlight.ts'
import { createHost } from './show/host.ts'
import { watchPointer } from './show/pointer.ts'
import { selectedText, selectionSurface } from './surfaces/selection-surface.ts'
import type { Surface } from './surfaces/surface.ts'
import { watchPage } from './watch-page.ts'

/*
 * One frame's life: notice an advert or a draft, read it, have it checked, draw, and keep up with changes.
 * Everything started here ends with the one signal.
 *
 *   watch-page ─> page-advert ─┐                         ┌─ highlight, mirror (marks)
 *   drafts ────────────────────┼─> inspections (one a    ├─ card <── pointer, keys, messages
 *   selection ─────────────────┘   surface) ─> client ───┴─ badge at the editor
 */

export function startSession(needs: SessionNeeds): Session {
  const { document, view, badgeLook, mode, shadowOf, signal } = needs
  const { client, forget } = checkedOnce(needs.client)
  const highlighter = createHighlighter(CSS.highlights)
  const home = hostDocument(document)
  const host = createHost(home, mode, signal)
  const card = createCard(home, host, view, signal)
  const url = () => document.URL
  let badgeWanted = false
  let wanted: MarksWanted = { on: true, balance: false }
  const marks = () => wanted
  const cards = findingCards({ card, host, view, client, url, marks })

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

  const fieldsOn = ({ subject, element }: Surface): Partial<JobFields> => {
    if (subject === 'advert') return advert.fields(element)
    const title = subject === 'draft' ? draftTitle(element) : undefined
    return title === undefined ? {} : { title }
  }
  const inspections = openInspections({
    inspect: (surface) =>
      inspect(surface, { client, fields: () => fieldsOn(surface), url, marks, told: badge.update, signal }),
    turned: (inspection) => badge.follow(badgeWanted ? inspection : undefined),
    leave: cards.leave,
  })
  const advert = pageAdvert({
    document,
    client,
    highlighter,
    shadowOf,
    inspections,
    found: (place) => waiting.follow(place),
  })
  const waiting = watchPage(document, { again: () => void look('changed'), found: advert.isFound }, signal)
  /** What the person selected to be checked; it is what the page is about until they ask for something else. */
  let picked: Inspection | undefined

  const look = async (why: 'started' | 'asked' | 'changed'): Promise<void> => {
    inspections.sweep()
    if (why !== 'asked' && picked !== undefined && inspections.isOpen(picked)) return
    inspections.close(picked)
    await advert.look(why)
  }

  const drafts = watchDrafts(
    document,
    { highlighter, host, signal },
    {
      has: (root) => inspections.of(root) !== undefined,
      draft: (surface) => void inspections.check(inspections.open(surface)),
      focused: (root) => {
        const inspection = inspections.of(root)
        if (inspection !== undefined && inspection !== inspections.active())
          void inspections.check(inspection)
      },
    },
    signal,
  )

  /** The draft that was checked last; a title only where there is nothing else to write a paragraph into. */
  const draftToWrite = (): Inspection | undefined => {
    const active = inspections.active()
    const open = inspections.all().filter(({ surface }) => surface.writer !== undefined)
    const [latest] = active?.surface.writer === undefined ? open : [active, ...open]
    const isTitle = latest?.surface.element.localName === 'input'
    return isTitle ? (open.find(({ surface }) => surface.element.localName !== 'input') ?? latest) : latest
  }

  watchPointer<Hit>(
    document,
    {
      at: (x, y) => {
        highlighter.reassert()
        for (const under of elementsAt(document, x, y, shadowOf).reverse()) {
          const hit = cards.at(inspections.all(), under, { x, y })
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
      const now = await client.wanted().catch(() => ({ marks: true, badge: false }))
      wanted = { ...wanted, on: now.marks }
      badgeWanted = now.badge
      const earlier = inspections.active()
      inspections.turnTo(earlier)
      const focused = focusedIn(document)
      if (!asked || focused === undefined || !drafts.consider(focused, 'page')) {
        drafts.scan()
        await look(asked ? 'asked' : 'started')
        if (focused !== undefined) drafts.consider(focused, 'nobody')
      }
      // A draft is followed as it is typed; only what the person keeps may have changed.
      if (earlier?.surface.subject === 'draft' && earlier === inspections.active())
        await inspections.check(earlier)
      // A page that its script still builds is waited for, but not for long.
      if (inspections.active() === undefined) waiting.expect()
    },
    show(span) {
      const active = inspections.active()
      if (active === undefined) return false
      active.surface.reveal(span)
      active.flash(span)
      return active.surface.rectsOf(span).length > 0
    },
    hide(span) {
      const active = inspections.active()
      const finding = active?.findings().find((one) => sameSpan(one, span))
      if (active === undefined || finding === undefined) return false
      cards.leave(active)
      active.hide(finding)
      return true
    },
    async apply(span, suggestion) {
      const active = inspections.active()
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
      for (const inspection of inspections.all()) inspection.draw()
    },
    checkField() {
      const focused = focusedIn(document)
      return focused !== undefined && drafts.consider(focused, 'field')
    },
    async selection() {
      const text = selectedText(document)
      const surface = selectionSurface(document, highlighter, shadowOf)
      if (surface === undefined) return { marked: false, text }
      inspections.close(picked)
      advert.close()
      inspections.close(inspections.of(surface.element))
      picked = inspections.open(surface)
      await inspections.check(picked)
      return { marked: true, text }
    },
    card(go) {
      const active = inspections.active()
      if (active === undefined) return
      if (go === 'here') cards.here(active)
      else cards.step(active, go === 'next' ? 1 : -1)
    },
  }
}
