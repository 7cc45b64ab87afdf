import type { PageReason } from '../../model/page-state.ts'
import { LEFT_OUT_TAGS } from '../../text/html-tags.ts'
import {
  NOT_FOUND,
  REMOVED,
  SIDE_SHOW,
  SIGN_IN,
  SIGN_IN_PATH,
  WALL,
  WALL_PARTS,
  WALL_TITLE,
} from './why-words.ts'

/*
 * Why a page has no advert to check, from what it shows. Runs only when a person asks, never on the way of the
 * probe. Each test wants more than one sign, because a wrong reason sends the person the wrong way.
 */

/** What a page without a window can't tell; passed in, so that tests need no layout. */
export interface Look {
  readonly isSeen: (element: Element) => boolean
  /** In CSS pixels. */
  readonly sizeOf: (element: Element) => { readonly width: number; readonly height: number }
}

export interface Why {
  readonly reason: PageReason
  /** The address of the part from another site. */
  readonly frame?: string
}

/** A page of fewer words than these says nothing, is a notice, or is a form. */
const HARDLY_ANY = 15
const NOTICE = 160
const FORM = 300
/** A notice about an advert stands before the lists of other adverts that follow it. */
const BEGINNING = 300
/** Share of the window that a part must fill to be what the page is about. */
const MOST_OF_WINDOW = 0.25

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

const tidy = (text: string): string =>
  text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

/** Menus, footers and what stands beside say nothing of why the page is as it is. */
const BESIDE = new Set(['nav', 'footer', 'aside'])
/** In code units; a page with more text than this needs no reason to be given for it. */
const LONGEST = 100_000

function wordsOf(element: Element, { isSeen }: Look): string {
  const parts: string[] = []
  let length = 0
  const gather = (parent: Element) => {
    for (const child of parent.childNodes) {
      if (length > LONGEST) return
      if (child instanceof Element) {
        const tag = child.localName
        if (!BESIDE.has(tag) && !LEFT_OUT_TAGS.has(tag) && isSeen(child)) gather(child)
      } else if (child.nodeType === Node.TEXT_NODE) {
        parts.push(child.nodeValue ?? '')
        length += child.nodeValue?.length ?? 0
      }
    }
    parts.push(' ')
  }
  gather(element)
  return parts.join('')
}

/** Why there is nothing here; undefined where the page gives no reason of its own. Reads only. */
export function whyNothing(document: Document, look: Look): Why | undefined {
  if (holdsPdf(document, look)) return { reason: 'pdf' }
  const { body } = document
  if (body === null) return { reason: 'empty' }
  const text = tidy(wordsOf(body, look))
  const words = wordsIn(text)
  const title = tidy(document.title)
  const headings = [...body.querySelectorAll('h1, h2')].filter(look.isSeen).slice(0, 4)
  const top = tidy(headings.map((heading) => heading.textContent).join(' '))
  if (isWall(body, { title, top, text, words }, look)) return { reason: 'bot-wall' }
  const beginning = text.split(' ', BEGINNING).join(' ')
  if (REMOVED.test(`${title}. ${top}. ${beginning}`)) return { reason: 'removed' }
  if (words < NOTICE && NOT_FOUND.test(`${title} ${top} ${text}`)) return { reason: 'removed' }
  if (isSignIn(document, { title, top, words }, look)) return { reason: 'log-in' }
  const frame = foreignPart(document, look)
  if (frame !== undefined && words < FORM) return { reason: 'frame', frame }
  // A part of the same site is read by itself.
  const parts = [...body.querySelectorAll('iframe')].some((part) => fillsWindow(part, document, look))
  return words < HARDLY_ANY && !parts ? { reason: 'empty' } : undefined
}

/** The browser's own viewer shows a document of its own around the file. */
function holdsPdf(document: Document, look: Look): boolean {
  if (document.contentType === 'application/pdf') return true
  const shown = document.querySelector('embed[type="application/pdf"], object[type="application/pdf"]')
  return shown !== null && fillsWindow(shown, document, look)
}

interface Told {
  readonly title: string
  readonly top: string
  readonly text: string
  readonly words: number
}

/** A page of many words is no wall, whatever it loads to guard its forms. */
function isWall(body: HTMLElement, { title, top, text, words }: Told, { isSeen }: Look): boolean {
  if (words >= NOTICE) return false
  if (WALL_TITLE.test(title) || WALL_TITLE.test(top) || WALL.test(text)) return true
  return words < NOTICE / 4 && [...body.querySelectorAll(WALL_PARTS)].some(isSeen)
}

function isSignIn(
  document: Document,
  { title, top, words }: Pick<Told, 'title' | 'top' | 'words'>,
  { isSeen }: Look,
): boolean {
  if (words >= FORM) return false
  const seen = (selector: string) => [...document.querySelectorAll(selector)].some(isSeen)
  const says = SIGN_IN.test(`${title} ${top}`) || SIGN_IN_PATH.test(pathOf(document))
  if (seen('input[type=password]')) return says || words < NOTICE
  return (
    says &&
    seen('input[type=email], input[autocomplete~=username], input[name*="user" i], input[name*="email" i]')
  )
}

function pathOf({ URL: address }: Document): string {
  return URL.canParse(address) ? new URL(address).pathname : ''
}

/** The first large part that comes from another site; its address without what may tell of the person. */
function foreignPart(document: Document, look: Look): string | undefined {
  const here = URL.canParse(document.URL) ? new URL(document.URL).origin : ''
  for (const frame of document.querySelectorAll('iframe[src]')) {
    const src = frame.getAttribute('src') ?? ''
    if (!URL.canParse(src, document.baseURI)) continue
    const address = new URL(src, document.baseURI)
    if (!/^https?:$/.test(address.protocol) || address.origin === here) continue
    if (SIDE_SHOW.test(address.hostname) || !look.isSeen(frame)) continue
    if (fillsWindow(frame, document, look)) return address.href
  }
  return undefined
}

function fillsWindow(element: Element, { defaultView: view }: Document, { sizeOf }: Look): boolean {
  const { width, height } = sizeOf(element)
  return width * height >= (view?.innerWidth ?? 0) * (view?.innerHeight ?? 0) * MOST_OF_WINDOW
}
