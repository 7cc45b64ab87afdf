/** A run of letters with one look; for editors that bring no HTML of their own. */
export interface StyledText {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
}

/** The paragraphs of simple HTML as runs. */
export function styledTexts(html: string): StyledText[][] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.children].map((block) =>
    [...block.childNodes].map((node) => ({
      text: node.textContent ?? '',
      bold: node.nodeName === 'STRONG',
      italic: node.nodeName === 'EM',
    })),
  )
}

/** Runs as HTML, one paragraph each. */
export function toHtml(blocks: readonly (readonly StyledText[])[]): string {
  const out = document.createElement('div')
  for (const runs of blocks) {
    const paragraph = out.appendChild(document.createElement('p'))
    for (const { text, bold, italic } of runs) {
      let place: HTMLElement = paragraph
      if (bold) place = place.appendChild(document.createElement('strong'))
      if (italic) place = place.appendChild(document.createElement('em'))
      place.append(text)
    }
  }
  return out.innerHTML
}
