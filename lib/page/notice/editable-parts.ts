/** What people write in is a draft, never part of the advert that the page around it shows. */
const EDITABLE_PARTS = '[contenteditable]:not([contenteditable="false" i])'

/** Whether people write in this element, by its own attribute. */
export function isEditablePart(element: Element): boolean {
  const wanted = element.getAttribute('contenteditable')
  return wanted !== null && wanted.toLowerCase() !== 'false'
}

/** Whether the element stands where people write. */
export const isInEditablePart = (element: Element): boolean =>
  element.ownerDocument.designMode === 'on' || element.closest(EDITABLE_PARTS) !== null

/** All places below the element in which people write. */
export const editablePartsIn = (root: Element): Iterable<Element> => root.querySelectorAll(EDITABLE_PARTS)
