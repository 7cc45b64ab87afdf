/** A difference in size that is only rounding. */
const ROUNDING = 0.01

/**
 * How much larger than laid out an element is drawn, by zoom and transforms; undefined where it is turned, slanted,
 * mirrored or seen in perspective, so that no upright box can lie on it.
 */
export function scaleOf(element: HTMLElement, rect: DOMRect): { x: number; y: number } | undefined {
  const view = element.ownerDocument.defaultView
  for (let one: Element | null = element; one !== null && view !== null; one = one.parentElement) {
    const { transform, rotate } = view.getComputedStyle(one)
    if (!isUpright(transform) || (rotate !== 'none' && rotate !== '')) return undefined
  }
  return { x: ratio(rect.width, element.offsetWidth), y: ratio(rect.height, element.offsetHeight) }
}

const ratio = (drawn: number, laidOut: number): number => {
  const exact = laidOut === 0 ? 1 : drawn / laidOut
  return Math.abs(exact - 1) < ROUNDING ? 1 : exact
}

/** Moved or made larger, and nothing else. */
function isUpright(transform: string): boolean {
  if (transform === 'none' || transform === '') return true
  const [, numbers] = /^matrix\(([^)]*)\)$/.exec(transform) ?? []
  if (numbers === undefined) return false
  const [a = 0, b = 0, c = 0, d = 0] = numbers.split(',').map(Number)
  return a > 0 && d > 0 && Math.abs(b) < 1e-6 && Math.abs(c) < 1e-6
}
