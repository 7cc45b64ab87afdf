import type { Inspection } from './inspection.ts'
import type { Surface } from './surfaces/surface.ts'

interface Needs {
  readonly inspect: (surface: Surface) => Inspection
  /** Another one is what the popup shows now; undefined for none. */
  readonly turned: (inspection: Inspection | undefined) => void
  /** One is about to end. */
  readonly leave: (inspection: Inspection) => void
}

/** The surfaces of one frame that are under check, one an element. */
export interface Inspections {
  /** The one that was checked last, which the popup shows. */
  readonly active: () => Inspection | undefined
  /** In the order in which they were opened. */
  readonly all: () => readonly Inspection[]
  readonly of: (element: Element) => Inspection | undefined
  readonly isOpen: (inspection: Inspection) => boolean
  readonly open: (surface: Surface) => Inspection
  readonly close: (inspection: Inspection | undefined) => void
  /** Closes those whose element has left the page. */
  readonly sweep: () => void
  readonly turnTo: (inspection: Inspection | undefined) => void
  /** Turns to it and has it checked; resolves also where that failed. */
  readonly check: (inspection: Inspection) => Promise<void>
}

export function openInspections({ inspect, turned, leave }: Needs): Inspections {
  const inspections = new Map<Element, Inspection>()
  let active: Inspection | undefined

  const of = (element: Element) => inspections.get(element)
  const isOpen = (inspection: Inspection) => of(inspection.surface.element) === inspection
  const turnTo = (inspection: Inspection | undefined) => {
    active = inspection
    turned(inspection)
  }
  const close = (inspection: Inspection | undefined) => {
    if (inspection === undefined || !isOpen(inspection)) return
    leave(inspection)
    inspection.stop()
    inspections.delete(inspection.surface.element)
    if (active === inspection) turnTo([...inspections.values()].at(-1))
  }
  return {
    active: () => active,
    all: () => [...inspections.values()],
    of,
    isOpen,
    open(surface) {
      const inspection = inspect(surface)
      inspections.set(surface.element, inspection)
      return inspection
    },
    close,
    sweep() {
      for (const inspection of [...inspections.values()])
        if (!inspection.surface.element.isConnected) close(inspection)
    },
    turnTo,
    async check(inspection) {
      turnTo(inspection)
      // The background tells the popup when a check failed.
      await inspection.check().catch(() => undefined)
    },
  }
}
