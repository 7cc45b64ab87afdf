/** The accessible name of a control, near enough for what our views use: labels, `aria-label` and text. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label')
  if (label !== null) return label
  const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? []
  if (labelled.length > 0) {
    return labelled.map((id) => spoken(rootOf(element).getElementById(id))).join(' ')
  }
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  )
    return [...(element.labels ?? [])].map(spoken).join(' ').trim()
  return spoken(element).trim()
}

const rootOf = (element: Element): Document | ShadowRoot => {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root : document
}

/** Text without what is hidden from readers. */
function spoken(node: Node | null): string {
  if (node === null) return ''
  if (node instanceof Element) {
    if (node.getAttribute('aria-hidden') === 'true') return ''
    return [...node.childNodes].map(spoken).join('').replace(/\s+/g, ' ')
  }
  return node.textContent ?? ''
}

export const controls = (root: ParentNode): Element[] => [
  ...root.querySelectorAll(
    'button, input, select, textarea, a, summary, [role="img"], [role="dialog"], progress',
  ),
]

/** The control with that name; the error lists the names there are. */
export function control(root: ParentNode, name: string): HTMLElement {
  const all = controls(root)
  const found = all.find((element) => nameOf(element) === name)
  if (found instanceof HTMLElement) return found
  throw new Error(`No control is named “${name}”. There are: ${all.map(nameOf).join(' | ')}`)
}
