import { LEFT_OUT_TAGS } from '../../text/html-tags.ts'
import { isEditablePart } from './editable-parts.ts'

const isLeftOut = (node: Node): boolean =>
  LEFT_OUT_TAGS.has(node.nodeName.toLowerCase()) || (node instanceof Element && isEditablePart(node))

function gather(node: Node, parts: string[]): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) parts.push(child.nodeValue ?? '')
    else if (isLeftOut(child)) parts.push(' ')
    else gather(child, parts)
  }
  parts.push(' ')
}

/** An element's words without scripts and controls: for finding the advert only; findings rest on `read`. */
export function visibleText(element: Element): string {
  const parts: string[] = []
  gather(element, parts)
  return parts.join('')
}
