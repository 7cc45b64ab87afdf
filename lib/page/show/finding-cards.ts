import type { Block } from '../../model/advert.ts'
import { type Finding, isShown, type Span } from '../../model/finding.ts'
import { addressOf } from '../../model/keep.ts'
import { apply } from '../apply.ts'
import type { SessionClient } from '../client.ts'
import type { Inspection, MarksWanted } from '../inspection.ts'
import type { Card } from './card.ts'
import type { CardView, KeepScope } from './card-view.ts'
import type { Host } from './host.ts'

/** One finding of one inspection. */
export interface Hit {
  readonly inspection: Inspection
  readonly finding: Finding
}

interface Point {
  readonly x: number
  readonly y: number
}

interface Needs {
  readonly card: Card
  readonly host: Host
  readonly view: CardView
  readonly client: SessionClient
  readonly url: () => string
  readonly marks: () => MarksWanted
}

/** Which finding has its card open, and how a person gets from one to the next. */
export interface FindingCards {
  /** The finding drawn at a place in the viewport. */
  readonly at: (inspections: Iterable<Inspection>, under: Element | null, point: Point) => Hit | undefined
  readonly open: (hit: Hit, focus: boolean, point?: Point) => void
  /** Opens the card of the next or previous finding, from the open card, the caret, or the last one shown. */
  readonly step: (inspection: Inspection, by: 1 | -1) => void
  /** Opens the card of the finding at the caret, else of the next. */
  readonly here: (inspection: Inspection) => void
  /** Closes the card if it belongs to this inspection. */
  readonly leave: (inspection: Inspection) => void
}

export function findingCards({ card, host, view, client, url, marks }: Needs): FindingCards {
  /** Whose card was opened last: where next and previous start from. */
  let shown: Hit | undefined

  /** The findings that a person can go through, in reading order. */
  const listed = (inspection: Inspection) =>
    inspection.findings().filter((finding) => isShown(finding) || marks().balance)

  const open = (hit: Hit, focus: boolean, point?: Point): string => {
    const { inspection, finding } = hit
    const { surface } = inspection
    const all = listed(inspection)
    const index = all.findIndex((one) => sameFinding(one, finding))
    const position = { index: Math.max(0, index) + 1, count: all.length }
    let last = surface.rectsOf(finding)
    const rects = () => {
      const now = inspection.findings().find((one) => sameFinding(one, finding))
      // Once applied, the words are gone; the card stays where they were.
      if (now !== undefined) last = surface.rectsOf(now)
      return last
    }
    const document = surface.element.ownerDocument
    card.open(point === undefined ? { document, rects } : { document, rects, point }, {
      finding,
      text: inspection.blocks().find(({ id }) => id === finding.block)?.text ?? '',
      rulesVersion: inspection.rulesVersion(),
      position,
      editable: surface.writer !== undefined,
      focus,
      onApply: async (suggestion) => {
        const outcome = await apply(surface, finding, suggestion)
        if (outcome === 'applied') card.settle()
        return outcome
      },
      onKeep: (scope, reason) => void keep(hit, scope, reason),
      onNext: () => step(inspection, 1),
      onPrevious: () => step(inspection, -1),
      onClose: card.close,
      announce: host.announce,
    })
    shown = hit
    return view.announcement(finding, position)
  }

  const keep = async ({ inspection, finding }: Hit, scope: KeepScope, reason: string) => {
    card.close()
    if (scope === 'once') return inspection.hide(finding)
    const where = scope === 'advert' ? { url: addressOf(url()) } : {}
    await client.keep({ rule: finding.rule, quote: finding.quote.toLowerCase(), scope, ...where, reason })
    await inspection.check()
  }

  const arrive = (inspection: Inspection, finding: Finding) => {
    inspection.surface.reveal(finding)
    host.announce(open({ inspection, finding }, true))
  }

  const step = (inspection: Inspection, by: 1 | -1) => {
    const all = listed(inspection)
    const finding = all[(from(inspection, all, by) + by + all.length) % Math.max(1, all.length)]
    if (finding !== undefined) arrive(inspection, finding)
  }

  /** The number of the finding to go on from; the caret decides, unless a card is open or there is none. */
  const from = (inspection: Inspection, all: readonly Finding[], by: 1 | -1): number => {
    const last = shown
    const at = last?.inspection === inspection ? all.findIndex((one) => sameFinding(one, last.finding)) : -1
    const spot = inspection.surface.caret()
    if (at !== -1 && (card.isOpen() || spot === undefined)) return at
    if (spot === undefined) return by === 1 ? -1 : 0
    const before = all.findLastIndex((one) => isBefore(one, { ...spot, blocks: inspection.blocks() }))
    return by === 1 ? before : before + 1
  }

  return {
    at(inspections, under, { x, y }) {
      if (!marks().on || under === null) return undefined
      for (const inspection of inspections) {
        const { surface } = inspection
        if (!surface.element.contains(under)) continue
        const finding = listed(inspection).find((one) =>
          surface.rectsOf(one).some((rect) => within(rect, x, y)),
        )
        if (finding !== undefined) return { inspection, finding }
      }
      return undefined
    },
    open(hit, focus, point) {
      const isOpen = card.isOpen() && shown !== undefined && sameFinding(shown.finding, hit.finding)
      if (!isOpen || focus) open(hit, focus, point)
    },
    step,
    here(inspection) {
      const spot = inspection.surface.caret()
      const finding = listed(inspection).find(
        (one) => one.block === spot?.block && one.start <= spot.at && spot.at <= one.end,
      )
      if (finding === undefined) step(inspection, 1)
      else arrive(inspection, finding)
    },
    leave(inspection) {
      if (shown?.inspection !== inspection) return
      card.close()
      shown = undefined
    },
  }
}

const within = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom

export const sameSpan = (one: Span, other: Span): boolean =>
  one.block === other.block && one.start === other.start && one.end === other.end

const sameFinding = (one: Finding, other: Finding): boolean => one.rule === other.rule && sameSpan(one, other)

function isBefore(
  finding: Finding,
  { block, at, blocks }: { block: string; at: number; blocks: readonly Block[] },
): boolean {
  const rank = (id: string) => blocks.findIndex((one) => one.id === id)
  return rank(finding.block) < rank(block) || (finding.block === block && finding.start < at)
}
