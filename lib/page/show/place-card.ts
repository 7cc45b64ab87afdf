interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

const GAP = 6
const EDGE = 8

/**
 * Where the card goes, in viewport pixels: below the mark, or above it where there is more room, always within the
 * viewport and never on the line being written.
 */
export function placeCard(mark: Box, card: Size, viewport: Size, line?: Box): { left: number; top: number } {
  const furthest = (size: number, room: number) => Math.max(EDGE, room - size - EDGE)
  const left = Math.min(Math.max(EDGE, mark.left), furthest(card.width, viewport.width))
  const lowest = Math.max(mark.bottom, line !== undefined && near(line, mark, card.height) ? line.bottom : 0)
  const highest = Math.min(
    mark.top,
    line !== undefined && near(line, mark, card.height) ? line.top : Infinity,
  )
  const below = lowest + GAP
  const above = highest - GAP - card.height
  const fitsBelow = below + card.height <= viewport.height - EDGE
  const fitsAbove = above >= EDGE
  const roomier = viewport.height - lowest >= highest
  const top = fitsBelow || (!fitsAbove && roomier) ? below : above
  return { left, top: Math.min(Math.max(EDGE, top), furthest(card.height, viewport.height)) }
}

/** Whether the line could come to lie under a card at the mark. */
const near = (line: Box, mark: Box, height: number): boolean =>
  line.bottom > mark.top - height - 2 * GAP && line.top < mark.bottom + height + 2 * GAP
