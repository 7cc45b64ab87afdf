/** The shadow root of an element, open or closed; only an extension can look into a closed one. */
export type ShadowOf = (element: Element) => ShadowRoot | null

/** What a page without the browser's help shows: open roots alone. */
export const openShadowOf: ShadowOf = (element) => element.shadowRoot

/** Whether an element is worth asking: a custom one, or one that shows nothing of its own. */
export const mayHost = (element: Element): boolean =>
  element.localName.includes('-') || element.firstElementChild === null
