import markCss from './marks.css?inline'

/**
 * Lets marks be drawn in a shadow root: one browser takes the rules only from a sheet of that root. No node is
 * added, and at the end only our own sheet is taken back.
 */
export function adoptMarks(root: ShadowRoot, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(markCss)
  root.adoptedStyleSheets.push(sheet)
  signal.addEventListener('abort', () => {
    const at = root.adoptedStyleSheets.indexOf(sheet)
    if (at !== -1) root.adoptedStyleSheets.splice(at, 1)
  })
}
