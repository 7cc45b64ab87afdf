/** Beside the advert's own text, this many code units may stand around it, and this share of it more. */
const FEW = 2000
const MORE = 2

const lengthOf = (element: Element): number => (element.textContent ?? '').length

/** The largest element around the advert's text that holds hardly more than it: its heading and its facts. */
export function surroundings(root: Element): Element {
  const most = lengthOf(root) * MORE + FEW
  let place = root
  for (
    let parent = root.parentElement;
    parent !== null && parent.localName !== 'html' && lengthOf(parent) <= most;
    parent = parent.parentElement
  )
    place = parent
  return place
}
