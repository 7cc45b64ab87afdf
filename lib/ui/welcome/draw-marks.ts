import type { AdvertDocument } from '../../model/advert.ts'
import type { Assessment } from '../../model/assessment.ts'
import { isShown, markName } from '../../model/finding.ts'
import { placesOf, rangeOf } from './places.ts'

/** Draws the same marks as on a page. Text that has changed meanwhile keeps none. */
export function drawMarks(
  element: HTMLElement,
  text: string,
  { document: advert, assessment }: { document: AdvertDocument; assessment: Assessment },
): void {
  CSS.highlights.clear()
  if (element.textContent !== text) return
  const places = placesOf(text, advert)
  const named = Map.groupBy(assessment.findings.filter(isShown), markName)
  for (const [name, findings] of named) {
    const ranges = findings.flatMap(({ block, start, end }) => {
      const at = places.get(block)
      const range = at === undefined ? undefined : rangeOf(element, at + start, at + end)
      return range === undefined ? [] : [range]
    })
    CSS.highlights.set(name, new Highlight(...ranges))
  }
}
