import type { BadgeState } from '../../model/badge-state.ts'
import { isShown } from '../../model/finding.ts'
import type { Inspection } from '../inspection.ts'
import type { BadgeLook } from './card-view.ts'
import { followPosition } from './follow.ts'
import { frameOffset } from './frame-offset.ts'
import type { Host } from './host.ts'
import { HOST_NAME } from './host-name.ts'
import { type Area, placeBadge } from './place-badge.ts'

/** The badge at the corner of the editor in which the person writes. */
export interface EditorBadge {
  /** Stands at this draft from now on; at none when it is no draft, or a field of one line. */
  readonly follow: (inspection: Inspection | undefined) => void
  /** Shows how things stand. */
  readonly update: () => void
}

interface Needs {
  readonly home: Document
  readonly host: Host
  readonly look: BadgeLook
  readonly marksOn: () => boolean
  readonly open: () => void
  readonly hide: () => void
  readonly signal: AbortSignal
}

export function createEditorBadge({ home, host, look, marksOn, open, hide, signal }: Needs): EditorBadge {
  let at: { inspection: Inspection; stop: AbortController; show: (state: BadgeState) => void } | undefined
  let shown = ''

  const leave = () => {
    at?.stop.abort()
    at = undefined
    shown = ''
  }

  const update = () => {
    if (at === undefined) return
    const state = stateOf(at.inspection, marksOn())
    const key = JSON.stringify(state)
    if (key === shown) return
    shown = key
    at.show(state)
  }

  const sentAway = () => {
    leave()
    hide()
    host.announce(look.hidden)
  }

  const stand = (inspection: Inspection) => {
    const { element } = inspection.surface
    const { root, leave: leaveHost } = host.enter()
    const badge = look.mount(root, { onOpen: open, onHide: sentAway })
    const stop = new AbortController()
    stop.signal.addEventListener('abort', () => {
      badge.unmount()
      leaveHost()
    })
    const place = () => lay(element, badge.box, home)
    at = {
      inspection,
      stop,
      show: (state) => {
        badge.show(state)
        place()
      },
    }
    update()
    followPosition(element, home, place, stop.signal)
  }

  signal.addEventListener('abort', leave)
  return {
    update,
    follow(inspection) {
      if (at?.inspection === inspection) return
      leave()
      if (signal.aborted || inspection === undefined || !mayStandAt(inspection, home)) return
      stand(inspection)
    },
  }
}

/** Fields of one line have no room, and the fields around them say enough. Never in a document that is edited. */
const mayStandAt = ({ surface }: Inspection, home: Document): boolean =>
  surface.subject === 'draft' && surface.element.localName !== 'input' && home.designMode !== 'on'

function stateOf(inspection: Inspection, marksOn: boolean): BadgeState {
  if (!marksOn) return { kind: 'off' }
  const status = inspection.status()
  if (status !== 'done') return { kind: status === 'failed' ? 'error' : 'checking' }
  const findings = inspection.findings().filter(isShown)
  return {
    kind: 'found',
    count: findings.length,
    legal: findings.some(({ severity }) => severity === 'legal-risk'),
  }
}

/** Puts the badge at the part of the editor that is in sight, or out of sight with it. */
function lay(element: Element, box: HTMLElement, home: Document): void {
  const size = box.getBoundingClientRect()
  const viewport = { width: home.documentElement.clientWidth, height: home.documentElement.clientHeight }
  const seen = inSight(element, home)
  const place = seen === undefined ? undefined : placeBadge(seen, size, viewport, isFreeFor(element, home))
  box.style.setProperty('visibility', place === undefined ? 'hidden' : 'visible')
  if (place === undefined) return
  // By its right edge: with the pointer on it, it grows away from the corner.
  box.style.setProperty('right', `${Math.round(viewport.width - place.left - size.width)}px`)
  box.style.setProperty('top', `${Math.round(place.top)}px`)
}

/** What is left of the element within all that cuts it off, in the viewport of `home`. */
function inSight(element: Element, home: Document): Area | undefined {
  let area: Area = element.getBoundingClientRect()
  let inner: Element = element
  for (;;) {
    const document = inner.ownerDocument
    const view = document.defaultView
    if (view === null) return undefined
    for (let above = inner.parentElement; above !== null; above = above.parentElement) {
      if (above === document.body || above === document.documentElement) continue
      if (view.getComputedStyle(above).overflow !== 'visible') area = cut(area, above.getBoundingClientRect())
    }
    const { clientWidth, clientHeight } = document.documentElement
    area = cut(area, { left: 0, top: 0, right: clientWidth, bottom: clientHeight })
    const frame = document === home ? null : view.frameElement
    if (frame === null) return area.right > area.left && area.bottom > area.top ? area : undefined
    const { x, y } = frameOffset(document, frame.ownerDocument)
    area = { left: area.left + x, top: area.top + y, right: area.right + x, bottom: area.bottom + y }
    inner = frame
  }
}

const cut = (one: Area, other: Area): Area => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
})

const CONTROLS = 'a[href], button, input, select, summary, label, img, video, [role=button], [role=toolbar]'

/** Whether nothing stands there but the editor, what it holds, and what holds it: no control, no other assistant. */
function isFreeFor(element: Element, home: Document): (area: Area) => boolean {
  const editor = element.ownerDocument === home ? element : frameIn(element, home)
  return ({ left, top, right, bottom }) => {
    const middle = (top + bottom) / 2
    const points = [left + 2, (left + right) / 2, right - 2].flatMap((x) =>
      [top + 2, middle, bottom - 2].map((y) => [x, y] as const),
    )
    return points.every(([x, y]) => {
      const under = home.elementsFromPoint(x, y).find((one) => !isOurs(one))
      if (under === undefined || editor === undefined) return true
      if (under !== editor && under.matches(CONTROLS)) return false
      return under.contains(editor) || editor.contains(under)
    })
  }
}

const isOurs = (element: Element): boolean => element.localName === HOST_NAME

/** The frame of `home` in which the element stands. */
function frameIn(element: Element, home: Document): Element | undefined {
  let frame: Element | null | undefined = element
  while (frame != null && frame.ownerDocument !== home) frame = frame.ownerDocument.defaultView?.frameElement
  return frame ?? undefined
}
