/** How far a frame's viewport lies from that of one of the documents around it, in pixels; same origin only. */
export function frameOffset(inner: Document, outer: Document): { x: number; y: number } {
  let [x, y] = [0, 0]
  let document = inner
  while (document !== outer) {
    const frame = document.defaultView?.frameElement
    if (frame == null) break
    const rect = frame.getBoundingClientRect()
    x += rect.left + frame.clientLeft
    y += rect.top + frame.clientTop
    document = frame.ownerDocument
  }
  return { x, y }
}

/** The nearest document that nobody edits, where our host may stand; the given one across origins. */
export function hostDocument(document: Document): Document {
  const { body, designMode } = document
  if (designMode !== 'on' && !(body?.isContentEditable ?? false)) return document
  const above = frameOf(document)?.ownerDocument
  return above === undefined ? document : hostDocument(above)
}

function frameOf(document: Document): Element | undefined {
  try {
    return document.defaultView?.frameElement ?? undefined
  } catch {
    return undefined
  }
}
