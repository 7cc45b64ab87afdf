const styled = new WeakMap<ShadowRoot, Set<string>>()

/**
 * Styles a shadow root, once for each name. Constructed sheets are not bound by the page's content security policy;
 * where they can't be had, an element.
 */
export function styleRoot(root: ShadowRoot, name: string, css: string): void {
  const names = styled.get(root) ?? new Set()
  styled.set(root, names)
  if (names.has(name)) return
  names.add(name)
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    if (root.adoptedStyleSheets.length === 0) throw new Error('the sheet was not taken')
  } catch {
    const element = root.ownerDocument.createElement('style')
    element.textContent = css
    root.prepend(element)
  }
}
