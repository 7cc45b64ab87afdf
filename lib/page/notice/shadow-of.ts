/** The shadow root of an element, open or closed; only an extension can look into a closed one. */
export type ShadowOf = (element: Element) => ShadowRoot | null

/** What a page without the browser's help shows: open roots alone. */
export const openShadowOf: ShadowOf = (element) => element.shadowRoot

/** Built-in elements that may have a shadow root; lists, tables, links and inline words can't. */
const CAN_HOST: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
)
/** A host may hold a word or two of its own, to be shown until its root is there. Code units. */
const LONGEST_STAND_IN = 30

/** Whether an element is worth asking, which costs a call into the browser: a custom one, or an empty one. */
export const mayHost = (element: Element): boolean =>
  element.localName.includes('-') ||
  (element.firstElementChild === null &&
    CAN_HOST.has(element.localName) &&
    (element.firstChild?.nodeValue ?? '').trim().length <= LONGEST_STAND_IN)
