import { LEFT_OUT_TAGS } from '../../text/html-tags.ts'
import { isEditablePart } from './editable-parts.ts'

/** Fewer words than this are a shell, a menu or a notice about cookies. */
const ENOUGH_WORDS = 60
/** Share of its parent's prose that a child must hold for the walk to go on. */
const KEPT = 0.7
/** Shorter pieces of text are labels, menus and lists of other adverts. */
const SENTENCE = 40

/** Words in sentences, outside links and editors. */
function proseOf(node: Node): number {
  let words = 0
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const text = child.nodeType === Node.TEXT_NODE ? (child.nodeValue ?? '') : ''
    if (text.length >= SENTENCE) words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    const tag = child.nodeName.toLowerCase()
    if (child instanceof Element && isEditablePart(child)) continue
    if (tag !== 'a' && !LEFT_OUT_TAGS.has(tag)) words += proseOf(child)
  }
  return words
}

/** The smallest element with most of the page's prose; undefined where there is hardly any. */
export function proseIn(document: Document): Element | undefined {
  const start = document.querySelector('main, [role=main]') ?? document.body
  if (start === null) return undefined
  let element = start
  let prose = proseOf(start)
  if (prose < ENOUGH_WORDS) return undefined
  for (;;) {
    const child = [...element.children].find((one) => proseOf(one) >= prose * KEPT)
    if (child === undefined) return element
    element = child
    prose = proseOf(child)
  }
}

/** Share of the prose that a narrower place must keep, so that no more than a stray line is lost. */
const ALL_BUT = 0.97

/** Words of sentences and of list items outside links; the facts in lists of labels are none. */
function wordsOfText(node: Node, inItem: boolean): number {
  let words = 0
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child instanceof Element) {
      if (child.localName === 'a' || LEFT_OUT_TAGS.has(child.localName)) continue
      const isItem = child.localName === 'li' && child.querySelector('h1,h2,h3,h4,h5,h6,dt') === null
      words += wordsOfText(child, inItem || isItem)
    } else if (child.nodeType === Node.TEXT_NODE) {
      const text = child.nodeValue ?? ''
      if (inItem || text.length >= SENTENCE) words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    }
  }
  return words
}

/** The smallest element in a place that still has its prose and these headings: no title, no table of facts around it. */
export function narrowed(place: Element, headings: readonly Element[]): Element {
  let element = place
  const enough = wordsOfText(place, false) * ALL_BUT
  for (;;) {
    const child = [...element.children].find(
      (one) =>
        headings.every((heading) => one !== heading && one.contains(heading)) &&
        wordsOfText(one, false) >= enough,
    )
    if (child === undefined) return element
    element = child
  }
}
