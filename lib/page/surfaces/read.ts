import type { Block } from '../../model/advert.ts'
import {
  BOLD_TAGS,
  isBlockTag,
  isHiddenByAttributes,
  isShortLine,
  KIND_OF_TAG,
  LEFT_OUT_TAGS,
} from '../../text/html-tags.ts'
import type { RawBlock } from '../../text/sections.ts'
import { assignSections } from '../../text/sections.ts'
import { mayHost, type ShadowOf } from '../notice/shadow-of.ts'
import { HOST_NAME } from '../show/host-name.ts'

/*
 * The only reader of page text. One walk gives the blocks, which are sent, and the text map, which stays:
 * marks are made from the same runs, so what was read and what is marked can't disagree.
 * The rules of text stand in lib/text/html-tags.ts; the live page adds only what its styles hide.
 */

/** Code units `from` to `to` of a block are those of `node` from `at` on; white space may differ in kind. */
interface TextRun {
  readonly node: Text
  readonly from: number
  readonly to: number
  readonly at: number
}

/** Where one block's text stands in the page; never sent. */
export interface TextMap {
  readonly block: string
  readonly runs: readonly TextRun[]
}

export interface Reading {
  readonly blocks: readonly Block[]
  readonly maps: ReadonlyMap<string, TextMap>
}

/** One element to read; `kind` overrides what its tags say, for a title that stands apart. */
interface Part {
  readonly root: Element
  readonly kind?: 'title'
  /** Elements in it that are not the advert's: menus, forms, other adverts. */
  readonly leave?: ReadonlySet<Element>
  /** Looks into shadow roots, whose text is the page's too. */
  readonly shadowOf?: ShadowOf
}

type Kind = Block['kind']

/** Words with one piece of white space between them: code unit for code unit what the block holds. */
const WORDS = /[^ \t\n\f\r]+(?:[ \t\n\f\r][^ \t\n\f\r]+)*/g
const WHITE = /[\t\n\f\r]/g
const WHITE_OR_WORD = /[ \t\n\f\r]+|[^ \t\n\f\r]+/g

const isWhite = (piece: string): boolean => /^[ \t\n\f\r]/.test(piece)

/** Hidden by a style sheet. A document without a window has no styles. */
function isHiddenByStyle(element: Element): boolean {
  // The quick answer is right where it says that an element is seen; elements without a box of their own may be, too.
  if (typeof element.checkVisibility === 'function' && element.checkVisibility({ visibilityProperty: true }))
    return false
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  return style?.display === 'none' || style?.visibility === 'hidden' || style?.visibility === 'collapse'
}

interface Opened {
  text: string
  runs: TextRun[]
  kind: Kind
  allBold: boolean
  /** White space seen after the text, which counts only when more text follows. */
  space: { node: Text; at: number } | undefined
}

class Reader {
  readonly raw: RawBlock[] = []
  readonly maps = new Map<string, TextMap>()
  private open: Opened | undefined

  endBlock(): void {
    const block = this.open
    this.open = undefined
    if (block === undefined || block.text.trim() === '') return
    const id = `b${this.raw.length}`
    const kind = block.kind === 'para' && block.allBold && isShortLine(block.text) ? 'heading' : block.kind
    this.raw.push({ id, kind, text: block.text })
    this.maps.set(id, { block: id, runs: block.runs })
  }

  text(node: Text, kind: Kind, bold: boolean, preformatted: boolean): void {
    if (preformatted && /[\n\r]/.test(node.data)) {
      this.lines(node, kind, bold)
      return
    }
    let end = 0
    for (const match of node.data.matchAll(WORDS)) {
      if (match.index > end) this.space(node, end)
      this.words(node, match.index, match[0], kind, bold)
      end = match.index + match[0].length
    }
    if (end < node.data.length) this.space(node, end)
  }

  /** Text in which a line break ends a block. */
  private lines(node: Text, kind: Kind, bold: boolean): void {
    for (const match of node.data.matchAll(WHITE_OR_WORD)) {
      const piece = match[0]
      if (!isWhite(piece)) this.words(node, match.index, piece, kind, bold)
      else if (/[\n\r]/.test(piece)) this.endBlock()
      else this.space(node, match.index)
    }
  }

  private space(node: Text, at: number): void {
    if (this.open !== undefined) this.open.space ??= { node, at }
  }

  private words(node: Text, at: number, piece: string, kind: Kind, bold: boolean): void {
    this.open ??= { text: '', runs: [], kind, allBold: true, space: undefined }
    const block = this.open
    if (block.space !== undefined) append(block, block.space.node, block.space.at, ' ')
    block.space = undefined
    append(block, node, at, piece.replace(WHITE, ' '))
    if (!bold && piece.trim() !== '') block.allBold = false
  }
}

function append(block: Opened, node: Text, at: number, piece: string): void {
  const from = block.text.length
  const last = block.runs.at(-1)
  block.text += piece
  const to = block.text.length
  if (last !== undefined && last.node === node && last.at + (last.to - last.from) === at)
    block.runs[block.runs.length - 1] = { ...last, to }
  else block.runs.push({ node, from, to, at })
}

const PREFORMATTED = new Set(['pre', 'listing', 'xmp'])

interface Inherited {
  readonly kind: Kind
  readonly fixed: boolean
  readonly bold: boolean
  readonly preformatted: boolean
  readonly leave: ReadonlySet<Element> | undefined
  readonly shadowOf: ShadowOf | undefined
}

const TEXT_NODE = 3
const ELEMENT_NODE = 1

function walk(reader: Reader, element: Element, above: Inherited): void {
  const tag = element.localName.toLowerCase()
  const splits = isBlockTag(tag) || tag === 'br'
  if (splits) reader.endBlock()
  if (tag === 'br' || LEFT_OUT_TAGS.has(tag) || tag === HOST_NAME || above.leave?.has(element) === true)
    return
  if (isHiddenByAttributes((name) => element.getAttribute(name)) || isHiddenByStyle(element)) return
  const below: Inherited = {
    kind: above.fixed ? above.kind : (KIND_OF_TAG.get(tag) ?? above.kind),
    fixed: above.fixed,
    bold: above.bold || BOLD_TAGS.has(tag),
    preformatted: above.preformatted || PREFORMATTED.has(tag),
    leave: above.leave,
    shadowOf: above.shadowOf,
  }
  for (const child of shownIn(element, above.shadowOf)) {
    if (isText(child)) reader.text(child, below.kind, below.bold, below.preformatted)
    else if (isElement(child)) walk(reader, child, below)
  }
  if (splits) reader.endBlock()
}

/** What an element shows: the tree in its shadow root; in a slot, what the page puts there; else its own children. */
function shownIn(element: Element, shadowOf: ShadowOf | undefined): Iterable<Node> {
  if (shadowOf === undefined) return element.childNodes
  const shadow = mayHost(element) ? shadowOf(element) : null
  if (shadow !== null) return shadow.childNodes
  const put = element.localName === 'slot' ? slotted(element) : []
  return put.length > 0 ? put : element.childNodes
}

const slotted = (element: Element): Node[] =>
  element instanceof HTMLSlotElement ? element.assignedNodes() : []

// By number, not by class: nodes of another frame are of another class.
const isText = (node: Node): node is Text => node.nodeType === TEXT_NODE
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE

/** Blocks before their sections are known. */
export interface RawReading {
  readonly raw: readonly RawBlock[]
  readonly maps: ReadonlyMap<string, TextMap>
}

/** Reads the parts in order; ids are b0, b1, b2… over all of them. */
export function readRaw(...parts: readonly Part[]): RawReading {
  const reader = new Reader()
  for (const { root, kind, leave, shadowOf } of parts) {
    walk(reader, root, {
      kind: kind ?? 'para',
      fixed: kind !== undefined,
      bold: false,
      preformatted: false,
      leave,
      shadowOf,
    })
    reader.endBlock()
  }
  return reader
}

export const withSections = ({ raw, maps }: RawReading): Reading => ({ blocks: assignSections(raw), maps })

/** Reads the parts in order, and says what each block is about. */
export const read = (...parts: readonly Part[]): Reading => withSections(readRaw(...parts))
