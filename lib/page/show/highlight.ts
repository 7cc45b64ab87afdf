import type { MarkName } from '../../model/finding.ts'

export interface Mark {
  readonly name: MarkName | 'evenhand-flash'
  readonly range: Range
}

export interface Highlighter {
  /** Replaces all that this owner has drawn. */
  readonly draw: (owner: object, marks: readonly Mark[]) => void
  /** Draws again what the page took away: the registry is shared with its scripts. */
  readonly reassert: () => void
  readonly clear: () => void
}

/**
 * Draws ranges through the browser's highlight registry of this frame, so no node of the page is touched.
 * Keeps its own lists: Firefox does not let a content script look into a highlight again.
 */
export function createHighlighter(registry: HighlightRegistry): Highlighter {
  const drawn = new Map<object, readonly Mark[]>()
  const names = new Set<string>()

  const redraw = () => {
    const ranges = new Map<string, Range[]>()
    for (const { name, range } of [...drawn.values()].flat()) {
      const others = ranges.get(name)
      if (others === undefined) ranges.set(name, [range])
      else others.push(range)
    }
    for (const name of names) if (!ranges.has(name)) registry.delete(name)
    names.clear()
    for (const [name, all] of ranges) {
      registry.set(name, new Highlight(...all))
      names.add(name)
    }
  }

  const reassert = () => {
    for (const name of names) if (!registry.has(name)) return redraw()
  }

  return {
    draw(owner, marks) {
      const before = drawn.get(owner) ?? []
      // While a person types, hardly ever more than nothing is new.
      if (before.length === marks.length && marks.every((mark, at) => mark === before[at])) return reassert()
      if (marks.length > 0) drawn.set(owner, marks)
      else drawn.delete(owner)
      redraw()
    },
    reassert,
    clear() {
      drawn.clear()
      redraw()
    },
  }
}
