import type { Block, Section } from '../../model/advert.ts'
import { BOLD_TAGS, isBlockTag, KIND_OF_TAG, LEFT_OUT_TAGS } from '../../text/html-tags.ts'
import type { RawBlock } from '../../text/sections.ts'
import { type RawReading, type Reading, read, readRaw, type TextMap, withSections } from './read.ts'

/*
 * An editor is read at every key. Most of it has not changed since the last, and asking the browser for styles is what
 * costs, so each block element keeps what was read of it until something in it changes.
 */

type Settled = Pick<Block, 'kind' | 'section'>

export interface LiveReading {
  /** All of it, from the start. */
  readonly fresh: () => Reading
  /**
   * The same words at the same places, made of what is known and of what has changed. Styles that changed elsewhere, and
   * what a changed block is about, are seen by the next `fresh`.
   */
  readonly again: () => Reading
  /** What changed since the last reading. */
  readonly touch: (records: readonly MutationRecord[]) => void
}

export function liveReading(root: Element): LiveReading {
  const known = new WeakMap<Element, RawReading>()
  /** Styles may have changed around what is known. */
  let all = true

  const partOf = (leaf: Element): RawReading => {
    const before = known.get(leaf)
    if (before !== undefined) return before
    const now = readRaw({ root: leaf })
    known.set(leaf, now)
    return now
  }

  /** Letters come and go far more often than elements. */
  let leaves: ReadonlySet<Element> | undefined
  /** What was found out about each block with all the others at hand. */
  let settled = new WeakMap<RawBlock, Settled>()
  const forget = () => {
    all = true
    leaves = undefined
  }

  return {
    fresh() {
      forget()
      leaves = leavesOf(root)
      if (leaves === undefined) return read({ root })
      for (const leaf of leaves) known.delete(leaf)
      all = false
      const parts = [...leaves].map(partOf)
      const reading = withSections(joined(parts))
      settled = new WeakMap()
      for (const [at, raw] of parts.flatMap((part) => part.raw).entries()) {
        const block = reading.blocks[at]
        if (block !== undefined) settled.set(raw, { kind: block.kind, section: block.section })
      }
      return reading
    },
    again() {
      if (all) return this.fresh()
      leaves ??= leavesOf(root)
      if (leaves === undefined) return read({ root })
      const parts = [...leaves].map(partOf)
      let last: Section = 'summary'
      const { raw, maps } = joined(parts)
      const blocks = parts
        .flatMap((part) => part.raw)
        .map((one, at) => {
          const found = settled.get(one)
          last = found?.section ?? last
          return {
            id: `b${at}`,
            text: one.text,
            kind: found?.kind ?? raw[at]?.kind ?? one.kind,
            section: last,
          }
        })
      return { blocks, maps }
    },
    touch(records) {
      for (const record of records) {
        const { target, type } = record
        if (isSame(record)) continue
        if (target === root) {
          if (type === 'attributes') forget()
          leaves = undefined
          continue
        }
        let isWithinLeaf = false
        for (let node: Node | null = target; node !== null && node !== root; node = node.parentNode) {
          if (!isElement(node)) continue
          known.delete(node)
          isWithinLeaf ||= leaves?.has(node) ?? false
        }
        if (type === 'childList' || !isWithinLeaf) leaves = undefined
        // A container's own look decides about all in it.
        if (type === 'attributes' && isElement(target) && isContainer(target)) forget()
      }
    },
  }
}

/** Editors set the same class again at every key. */
const isSame = ({ type, target, attributeName, oldValue }: MutationRecord): boolean =>
  type === 'attributes' &&
  isElement(target) &&
  attributeName !== null &&
  oldValue !== null &&
  target.getAttribute(attributeName) === oldValue

const TEXT_NODE = 3
const ELEMENT_NODE = 1
// By number, not by class: nodes of another frame are of another class.
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE

/** Holds blocks and adds nothing to what is read of them. */
function isContainer(element: Element): boolean {
  const tag = element.localName
  return (
    isBlockTag(tag) &&
    tag !== 'br' &&
    tag !== 'pre' &&
    !KIND_OF_TAG.has(tag) &&
    !BOLD_TAGS.has(tag) &&
    !LEFT_OUT_TAGS.has(tag) &&
    element.firstElementChild !== null &&
    [...element.childNodes].every(
      (child) =>
        (isElement(child) && isBlockTag(child.localName) && child.localName !== 'br') || isNothing(child),
    )
  )
}

const isNothing = (node: Node): boolean =>
  node.nodeType === TEXT_NODE ? (node.nodeValue ?? '').trim() === '' : !isElement(node)

/** The elements that can be read each by itself, in order; undefined where text stands between them. */
function leavesOf(root: Element): Set<Element> | undefined {
  if (!isContainer(root)) return undefined
  const leaves = new Set<Element>()
  const gather = (container: Element) => {
    for (const child of container.children) {
      if (isContainer(child) && isSeen(child)) gather(child)
      else leaves.add(child)
    }
  }
  gather(root)
  return leaves
}

function isSeen(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  return style?.display !== 'none' && style?.visibility !== 'hidden' && style?.visibility !== 'collapse'
}

function joined(parts: readonly RawReading[]): RawReading {
  const raw: RawBlock[] = []
  const maps = new Map<string, TextMap>()
  for (const part of parts) {
    for (const block of part.raw) {
      const id = `b${raw.length}`
      raw.push({ ...block, id })
      maps.set(id, { block: id, runs: part.maps.get(block.id)?.runs ?? [] })
    }
  }
  return { raw, maps }
}
