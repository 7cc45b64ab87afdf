import type { Span } from '../../model/finding.ts'
import { isBlockTag } from '../../text/html-tags.ts'
import type { Reading } from '../surfaces/read.ts'

/** No-break spaces come and go beside an edit in rich text; to a reader they are spaces. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')

/** All blocks as they should read once `span` says `text`. */
export function textsWith(reading: Reading, span: Span, text: string): readonly string[] {
  return reading.blocks.map((block) =>
    spaced(
      block.id === span.block
        ? block.text.slice(0, span.start) + text + block.text.slice(span.end)
        : block.text,
    ),
  )
}

export const textsOf = (reading: Reading): readonly string[] =>
  reading.blocks.map((block) => spaced(block.text))

/** Whether two readings say the same, block by block. */
export const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at])

/**
 * The formatting of every letter outside the span, as the elements it stands in: an edit that leaves it as it was
 * has made nothing bold that was not, and lost no link.
 */
export function formatAround(root: Element, reading: Reading, span: Span): string {
  const parts: string[] = []
  let last = ''
  let length = 0
  /** Blocks that share a container, or no longer do, have been joined or split. */
  const containers = new Map<Element, number>()
  const add = (format: string, letters: number) => {
    if (letters <= 0) return
    if (format !== last) {
      parts.push(`${last}${length}`)
      last = format
      length = 0
    }
    length += letters
  }
  for (const { block, runs } of reading.maps.values()) {
    for (const { node, from, to } of runs) {
      const format = `${block} ${chainOf(node, root)} ${containerOf(node, root, containers)} `
      if (block !== span.block) add(format, to - from)
      else {
        add(format, Math.min(to, span.start) - from)
        add(format, to - Math.max(from, span.end))
      }
    }
  }
  return [...parts, `${last}${length}`].join('\n')
}

/** The kinds of formatting of the letters in the span, each as the elements it stands in. */
export function formatInside(root: Element, reading: Reading, span: Span): ReadonlySet<string> {
  const runs = reading.maps.get(span.block)?.runs ?? []
  const inside = runs.filter(({ from, to }) => Math.min(to, span.end) > Math.max(from, span.start))
  return new Set(inside.map(({ node }) => chainOf(node, root)))
}

function chainOf(node: Node, root: Element): string {
  const names: string[] = []
  for (let above = node.parentElement; above !== null && above !== root; above = above.parentElement)
    names.push(above.localName)
  return names.join('<')
}

function containerOf(node: Node, root: Element, known: Map<Element, number>): number {
  let above = node.parentElement ?? root
  while (above !== root && !isBlockTag(above.localName)) above = above.parentElement ?? root
  const number = known.get(above) ?? known.size
  known.set(above, number)
  return number
}
