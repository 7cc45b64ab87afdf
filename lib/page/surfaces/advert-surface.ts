import type { Source } from '../../model/advert.ts'
import { boilerplateIn } from '../notice/boilerplate.ts'
import { editablePartsIn } from '../notice/editable-parts.ts'
import { shadowRootsIn } from '../notice/shadow.ts'
import { openShadowOf, type ShadowOf } from '../notice/shadow-of.ts'
import type { Highlighter } from '../show/highlight.ts'
import { adoptMarks } from '../show/shadow-marks.ts'
import type { Site } from '../sites/site.ts'
import { type Reading, read } from './read.ts'
import type { Surface } from './surface.ts'
import { drawnText, watchText } from './text-surface.ts'

interface Place {
  readonly root: Element
  /** Where the advert's title stands now; asked at each reading, because pages put new elements for the old. */
  readonly title?: () => Element | undefined
  readonly source: Source
  readonly site?: Site
  readonly shadowOf?: ShadowOf
}

/** A public advert: read and marked, never written. */
export function advertSurface(
  { root, title, source, site, shadowOf = openShadowOf }: Place,
  highlighter: Highlighter,
): Surface {
  let reading: Reading | undefined
  const titleApart = (): Element | undefined => {
    const element = title?.()
    return element === undefined || root.contains(element) ? undefined : element
  }
  return {
    subject: 'advert',
    source,
    element: root,
    read() {
      const apart = titleApart()
      const leave = new Set([...boilerplateIn(root, site), ...editablePartsIn(root)])
      const body = { root, leave, shadowOf }
      reading = apart === undefined ? read(body) : read({ root: apart, kind: 'title' }, body)
      return reading.blocks
    },
    ...drawnText(root.ownerDocument, highlighter, () => reading),
    watch(changed, signal) {
      watchText(root, changed, signal)
      const inside = shadowRootsIn(root, shadowOf)
      for (const shadow of inside) watchText(shadow, changed, signal)
      const around = root.getRootNode()
      for (const shadow of around instanceof ShadowRoot ? [around, ...inside] : inside)
        adoptMarks(shadow, signal)
      const apart = titleApart()
      if (apart !== undefined) watchText(apart, changed, signal)
    },
  }
}
