import type { JobFields } from '../model/advert.ts'
import type { PageReason } from '../model/page-state.ts'
import type { SessionClient } from './client.ts'
import { fieldsOf, titleOf } from './fields/fields-of.ts'
import type { Inspection } from './inspection.ts'
import type { Inspections } from './inspections.ts'
import { locate } from './notice/locate.ts'
import { type AdvertNotice, type Notice, notice } from './notice/notice.ts'
import { proseIn } from './notice/prose.ts'
import { advertInShadow } from './notice/shadow.ts'
import type { ShadowOf } from './notice/shadow-of.ts'
import type { Highlighter } from './show/highlight.ts'
import { advertSurface } from './surfaces/advert-surface.ts'

interface Needs {
  readonly document: Document
  readonly client: SessionClient
  readonly highlighter: Highlighter
  readonly shadowOf: ShadowOf
  readonly inspections: Inspections
  /** Called with the place of an advert that is checked from now on. */
  readonly found: (place: Element) => void
}

/** The one advert that a page shows, as long as it shows it. */
export interface PageAdvert {
  readonly isFound: () => boolean
  /** Finds the advert, and has it checked where that is called for. */
  readonly look: (why: 'started' | 'asked' | 'changed') => Promise<void>
  /** What the page states of the job whose text stands in `root`. */
  readonly fields: (root: Element) => Partial<JobFields>
  readonly close: () => void
}

export function pageAdvert(needs: Needs): PageAdvert {
  const { document, client, highlighter, shadowOf, inspections } = needs
  let last: Inspection | undefined
  /** What told of the advert; asked again at each reading, since a pane shows one advert after another. */
  let noticed: AdvertNotice | undefined
  /** Whether the page was asked just now what it holds, for the check that is to be made. */
  let isFresh = false
  /** While a page is being built it is looked at often; the same answer is given once. */
  let told: PageReason | undefined

  const advert = () => (last !== undefined && inspections.isOpen(last) ? last : undefined)

  /** Starts a check for which the page need not be asked again what it holds. */
  const atOnce = (start: () => Promise<void>): Promise<void> => {
    isFresh = true
    const done = start()
    isFresh = false
    return done
  }

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

  const surfaceAt = (place: Element) =>
    advertSurface(
      {
        root: place,
        shadowOf,
        source: noticed?.source ?? 'generic',
        title: () => (noticed === undefined ? undefined : titleOf(document, noticed, place)),
        ...(noticed?.site === undefined ? {} : { site: noticed.site }),
      },
      highlighter,
    )

  return {
    isFound: () => advert() !== undefined,
    close: () => inspections.close(last),
    fields(root) {
      const now = isFresh ? undefined : notice(document, document.URL)
      if (now?.kind === 'advert') noticed = now
      return noticed === undefined ? {} : fieldsOf(document, noticed, root)
    },
    async look(why) {
      const seen = notice(document, document.URL)
      const found = placeOf(seen)
      const place = found ?? (why === 'asked' && seen.kind === 'none' ? proseIn(document) : undefined)
      if (place === undefined) {
        inspections.close(last)
        // A draft is what this page is about.
        if (inspections.active() !== undefined) return
        if (seen.kind === 'several') return tellNothing('several', seen.count)
        return tellNothing(seen.kind === 'advert' ? 'empty' : 'no-advert')
      }
      told = undefined
      noticed = seen.kind === 'advert' ? seen : undefined
      const same = advert()
      if (same?.surface.element === place) {
        inspections.turnTo(same)
        return atOnce(() =>
          why === 'changed' ? same.refresh().catch(() => undefined) : inspections.check(same),
        )
      }
      inspections.close(same)
      const fresh = inspections.open(surfaceAt(place))
      last = fresh
      needs.found(place)
      await atOnce(() => inspections.check(fresh))
    },
  }
}
