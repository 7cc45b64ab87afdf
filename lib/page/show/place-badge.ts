/** A box in viewport pixels. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** How far from the corner, so that a resize handle stays free. */
const IN = 24
/** The room that another assistant takes at the same corner. */
const STEP = 44
const STEPS = 4
const SMALLEST = { width: 90, height: 40 }
const EDGE = 2

/**
 * Where the badge goes at an editor: on its lower edge near the corner, moved along the edge past whatever stands there
 * already, else on its upper edge; undefined where nothing is free or the editor is too small.
 * @param editor the part of the editor that is in sight
 */
export function placeBadge(
  editor: Area,
  size: Size,
  viewport: Size,
  isFree: (area: Area) => boolean,
): { left: number; top: number } | undefined {
  const width = editor.right - editor.left
  if (width < Math.max(SMALLEST.width, size.width + IN) || editor.bottom - editor.top < SMALLEST.height)
    return undefined
  const rows = [
    editor.bottom - size.height / 2,
    editor.bottom - size.height - EDGE,
    editor.top - size.height / 2,
  ]
  for (const row of rows) {
    const top = Math.min(Math.max(EDGE, row), viewport.height - size.height - EDGE)
    for (let step = 0; step < STEPS; step += 1) {
      const left = editor.right - IN - size.width - step * STEP
      if (left < Math.max(editor.left, EDGE)) break
      const area = { left, top, right: left + size.width, bottom: top + size.height }
      if (area.right <= viewport.width - EDGE && isFree(area)) return { left, top }
    }
  }
  return undefined
}
