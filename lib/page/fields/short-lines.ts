import { isBlockTag, LEFT_OUT_TAGS } from '../../text/html-tags.ts'
import { tidy } from './field-text.ts'

/** A short text that stands in an element by itself: a label, a value, or both. */
export interface ShortLine {
  readonly element: Element
  readonly text: string
}

const MOST_LOOKED_AT = 1500
const MOST_LINES = 600
const LONGEST = 160
/** A label and its value have hardly more elements in them; the text of larger ones need not be put together. */
const MOST_INSIDE = 6

/** What holds more than this share of the advert's text is no part of its surroundings. */
const MOST_SHARE = 0.35

const ELSEWHERE =
  'nav, footer, form, dialog, [role=navigation], [role=search], [role=dialog], [role=contentinfo], [aria-hidden=true], [hidden]'
/** Other adverts stand in cards: items with a link and a heading of their own. */
const CARD = 'li, article, [class*="card" i]'

/** Facts of the job stand near it: not in menus, forms and cards of other adverts, though some hold the whole page. */
function isElsewhere(element: Element, root: Element, most: number): boolean {
  const isOther = element.matches(ELSEWHERE) || (element.matches(CARD) && isCard(element))
  return isOther && !element.contains(root) && (element.textContent ?? '').length <= most
}

const isCard = (element: Element): boolean =>
  element.querySelector('a[href]') !== null &&
  element.querySelector('h2, h3, h4, h5, [class*="title" i]') !== null &&
  element.querySelector('h1') === null

/** Some sites show the employer's name on a button. */
const isLeftOut = ({ localName }: Element): boolean => localName !== 'button' && LEFT_OUT_TAGS.has(localName)

/** Every short line in a place, in reading order, outer before inner. */
export function shortLines(place: Element, root: Element): readonly ShortLine[] {
  const lines: ShortLine[] = []
  let looked = 0
  const most = (root.textContent ?? '').length * MOST_SHARE
  const walk = (element: Element) => {
    for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
      looked += 1
      if (looked > MOST_LOOKED_AT || lines.length >= MOST_LINES) return
      if (isLeftOut(child) || isElsewhere(child, root, most)) continue
      const text = child.childElementCount <= MOST_INSIDE ? shortTextOf(child) : ''
      if (text !== '') lines.push({ element: child, text })
      else for (const line of linesBetweenBreaks(child)) lines.push({ element: child, text: line })
      walk(child)
    }
  }
  walk(place)
  return lines
}

/** Labels with their values, one under another in one paragraph. */
function linesBetweenBreaks(element: Element): string[] {
  if (![...element.children].some(({ localName }) => localName === 'br')) return []
  const lines: string[] = ['']
  for (const node of element.childNodes) {
    if (node.nodeName.toLowerCase() === 'br') lines.push('')
    else lines.push(`${lines.pop() ?? ''}${node.textContent ?? ''}`)
  }
  return lines.map(tidy).filter((line) => line.length <= LONGEST && /^[^:]{2,40}:\s*\S/.test(line))
}

const breaks = ({ localName }: Element): boolean => localName === 'br' || isBlockTag(localName)

/** The text of a small element in one line; '' where it is long or stands in several. */
function shortTextOf(element: Element): string {
  for (const child of element.children) if (breaks(child)) return ''
  if ((element.firstChild?.nodeValue?.length ?? 0) > LONGEST * 2) return ''
  const text = element.textContent ?? ''
  if (text.length > LONGEST * 3) return ''
  const line = tidy(text)
  return line.length <= LONGEST ? line : ''
}
