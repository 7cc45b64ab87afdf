import type { Site } from '../sites/site.ts'

/*
 * What stands inside an advert's element and is not the advert: menus, forms, other adverts, share bars. Told by
 * general signs only. Whatever holds a large share of the text is kept: leaving out the advert would be worse.
 */

/** No sign but a landmark takes away more of the text than this. */
const MOST_SHARE = 0.35
const LONGEST_HEADING = 80

const LANDMARKS =
  'nav, footer, [role=navigation], [role=contentinfo], [role=search], [role=dialog], [role=alertdialog], [role=alert], [role=banner], dialog'

/** Names that pages give to such parts; whole words of a class or an id. */
const NAMED =
  /(?:^|[\s_-])(?:cookies?|share|sharing|social|breadcrumbs?|(?:similar|related|recommended|other|more)-?_?(?:jobs?|vacanc(?:y|ies)|roles?|positions?)|newsletter|job-?alerts?|print-?only|skip-?link|pagination|sr-only|visually-hidden)(?:$|[\s_-])/i

const HEADINGS = 'h1, h2, h3, h4, h5, h6, strong, b, p, legend, summary, [role=heading]'

/** Headings of what belongs to the site. Whole headings, in lower case. */
const ELSEWHERE =
  /^(?:(?:similar|related|recommended|other|more|latest|featured|nearby) (?:\w+ ){0,3}?(?:jobs?|vacanc(?:y|ies)|roles?|positions?|opportunities|openings?|searches)(?: .{0,30})?|(?:people|others) also (?:viewed|searched)(?: .{0,20})?|you (?:may|might) (?:also )?(?:like|be interested in)|share(?: (?:this|on|the) .{0,30})?|share|(?:report|flag) (?:this )?(?:job|ad|advert|vacancy|listing)|apply (?:now|online|for this (?:job|position|role|vacancy))|(?:get|create|set(?: up)?) (?:a |an )?(?:job )?alerts?(?: .{0,30})?|(?:get notified|email me) .{0,40}|sign (?:in|up)(?: .{0,40})?|log ?in|subscribe(?: .{0,30})?|newsletter|(?:we use |about )?cookies?(?: .{0,30})?|(?:table of )?contents|on this page|back to .{0,30}|(?:see|view|browse|search)(?: all| more)? (?:jobs?|vacancies|openings?)(?: .{0,30})?|tags|follow us|contact sales|connect with us)$/

type SiteText = Pick<Site, 'boilerplate' | 'parts' | 'root'>

const textLength = (element: Element): number => (element.textContent ?? '').trim().length

const plain = (element: Element): string =>
  (element.textContent ?? '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s•–-]+|[\s:.!?…>»]+$/g, '')

/**
 * Elements below the advert's element to leave unread; the same set is read and marked by.
 * @param site what is known of the site's own ways
 */
export function boilerplateIn(root: Element, site?: SiteText): ReadonlySet<Element> {
  const all = textLength(root)
  const left = new Set<Element>(site?.parts === true ? besideParts(root, site) : [])
  if (all === 0) return left
  const isSmall = (element: Element) => textLength(element) <= all * MOST_SHARE
  const leave = (element: Element) => {
    if (element !== root && isSmall(element)) left.add(element)
  }
  for (const element of root.querySelectorAll(LANDMARKS)) leave(element)
  for (const form of root.querySelectorAll('form, fieldset')) if (asks(form)) leave(form)
  for (const element of root.querySelectorAll('[class], [id]'))
    if (NAMED.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) leave(element)
  for (const element of linkLists(root)) leave(element)
  for (const link of root.querySelectorAll('a')) if (isControl(link)) leave(link)
  // A list of other adverts may well be longer than the advert.
  for (const list of root.querySelectorAll('ul, ol, [role=list]'))
    if (holdsCards(list) && all - textLength(list) >= LEAST_ADVERT) left.add(list)
  for (const heading of root.querySelectorAll(HEADINGS)) {
    if ((heading.firstChild?.nodeValue?.length ?? 0) > LONGEST_HEADING) continue
    if (textLength(heading) > LONGEST_HEADING) continue
    const words = plain(heading)
    if (!ELSEWHERE.test(words) && site?.boilerplate?.includes(words) !== true) continue
    for (const element of headedBy(heading, root)) leave(element)
  }
  return left
}

/** On a site that shows its advert in parts: all that holds none of them, but for the headings right before one. */
function besideParts(root: Element, { root: selectors }: SiteText): Element[] {
  const selector = selectors.find((one) => root.querySelector(one) !== null)
  if (selector === undefined) return []
  const isPart = (element: Element) => element.matches(selector)
  const holdsPart = (element: Element) => isPart(element) || element.querySelector(selector) !== null
  const beside = (parent: Element): Element[] =>
    [...parent.children].flatMap((child) => {
      if (isPart(child)) return []
      if (holdsPart(child)) return beside(child)
      const next = child.nextElementSibling
      return /^h[1-6]$/.test(child.localName) && next !== null && holdsPart(next) ? [] : [child]
    })
  return beside(root)
}

/** Links that stand for buttons. Whole texts, in lower case. */
const CONTROL =
  /^(?:(?:quick |easy )?apply(?: (?:now|online|here|today|online now|for this .{2,20}|by email|with .{2,12}))?|(?:save|shortlist|print|share|e-?mail|bookmark|report)(?: (?:this )?(?:job|advert|vacancy|page|role|to a friend))?|(?:send|refer|e-?mail)(?: this| it)? to (?:a )?friend|add to (?:my )?(?:job cart|shortlist|favourites|basket)|back(?: to .{2,30})?|(?:sign|log) in|register|(?:all|view all|other|see all) (?:jobs|roles|vacancies)|visit website|website)$/

/** A link that acts on the page; in the middle of a sentence it is a part of it. */
function isControl(link: Element): boolean {
  if (textLength(link) > 40 || !CONTROL.test(plain(link))) return false
  return ![...(link.parentElement?.childNodes ?? [])].some(
    ({ nodeType, nodeValue }) => nodeType === 3 && /\p{L}/u.test(nodeValue ?? ''),
  )
}

/** A form that is filled in; some sites wrap the whole page in one that is not. */
const asks = (form: Element): boolean =>
  form.querySelector('input:not([type=hidden], [type=submit], [type=button]), textarea, select') !== null

/** A heading and what stands under it: the rest of its own part, or its siblings up to the next heading. */
function headedBy(heading: Element, root: Element): Element[] {
  let part = heading
  for (
    let parent = heading.parentElement;
    parent !== null && parent !== root && startsWith(parent, part);
    parent = parent.parentElement
  )
    part = parent
  if (part !== heading && textLength(part) > textLength(heading)) return [part]
  const under: Element[] = [part]
  for (let next = part.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (/^h[1-6]$/.test(next.localName) || next.querySelector('h1, h2, h3, h4') !== null) break
    under.push(next)
  }
  // A line in bold heads only what is plainly not prose.
  return /^h[1-6]$/.test(heading.localName) ? under : [part]
}

/** Whether the parent's first words are the child's. */
function startsWith(parent: Element, child: Element): boolean {
  for (const node of parent.childNodes) {
    if (node === child) return true
    if ((node.textContent ?? '').trim() !== '') return false
  }
  return false
}

/** Code units that must stay when a list of cards goes. */
const LEAST_ADVERT = 400
const LEAST_CARDS = 4
const LONGEST_CARD = 300

/** Whether each item of a list is a card that leads elsewhere: a linked heading or picture with a few facts. */
function holdsCards(list: Element): boolean {
  const items = [...list.children]
  if (items.length < LEAST_CARDS) return false
  const cards = items.filter(
    (item) =>
      item.querySelector('a[href]') !== null &&
      item.querySelector('h2, h3, h4, h5, time, img') !== null &&
      textLength(item) <= LONGEST_CARD,
  )
  return cards.length >= items.length * 0.8
}

const LEAST_LINKS = 3
const LINKED_SHARE = 0.7

/** The largest elements that are hardly more than links to other pages. */
function linkLists(root: Element): Element[] {
  const linked = new Map<Element, { links: number; length: number }>()
  for (const link of root.querySelectorAll('a[href]')) {
    const length = textLength(link)
    for (let at = link.parentElement; at !== null && at !== root; at = at.parentElement) {
      const held = linked.get(at) ?? { links: 0, length: 0 }
      linked.set(at, { links: held.links + 1, length: held.length + length })
    }
  }
  return [...linked]
    .filter(
      ([element, { links, length }]) => links >= LEAST_LINKS && length >= textLength(element) * LINKED_SHARE,
    )
    .map(([element]) => element)
}
