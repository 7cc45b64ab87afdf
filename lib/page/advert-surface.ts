import type { Source } from '../model/advert.ts'
import { boilerplateIn } from './boilerplate.ts'
import type { Highlighter } from './highlight.ts'
import { type Reading, read } from './read.ts'
import type { Site } from './sites/site.ts'
import type { Surface } from './surface.ts'
import { drawnText, watchText } from './text-surface.ts'

interface Place {
  readonly root: Element
  /** The advert's title, where it stands outside the root. */
  readonly title?: Element
  readonly source: Source
  readonly site?: Site
}

/** A public advert: read and marked, never written. */
export function advertSurface({ root, title, source, site }: Place, highlighter: Highlighter): Surface {
  let reading: Reading | undefined
  const apart = title !== undefined && !root.contains(title) ? title : undefined
  return {
    subject: 'advert',
    source,
    element: root,
    read() {
      const body = { root, leave: boilerplateIn(root, site) }
      reading = apart === undefined ? read(body) : read({ root: apart, kind: 'title' }, body)
      return reading.blocks
    },
    ...drawnText(root.ownerDocument, highlighter, () => reading),
    watch(changed, signal) {
      watchText(root, changed, signal)
      if (apart !== undefined) watchText(apart, changed, signal)
    },
  }
}
