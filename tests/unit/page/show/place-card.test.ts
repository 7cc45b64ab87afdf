import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCard } from '../../../../lib/page/show/place-card.ts'

const viewport = { width: 1000, height: 800 }
const card = { width: 360, height: 200 }
const box = (left: number, top: number, width = 60, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

describe('placeCard', () => {
  it('stands below the mark', () => {
    expect(placeCard(box(100, 100), card, viewport)).toEqual({ left: 100, top: 126 })
  })

  it('stands above it where there is no room below', () => {
    expect(placeCard(box(100, 700), card, viewport)).toEqual({ left: 100, top: 494 })
  })

  it('keeps off the line being written', () => {
    const line = box(100, 130, 400)
    expect(placeCard(box(100, 100), card, viewport, line).top).toBeGreaterThanOrEqual(line.bottom)
  })

  it('stays in the viewport, whatever is asked', () => {
    const size = fc.integer({ min: 0, max: 900 })
    fc.assert(
      fc.property(size, size, size, size, (left, top, width, height) => {
        const place = placeCard(box(left, top), { width, height }, viewport)
        expect(place.left).toBeGreaterThanOrEqual(8)
        expect(place.top).toBeGreaterThanOrEqual(8)
        if (width <= 984) expect(place.left + width).toBeLessThanOrEqual(992)
        if (height <= 784) expect(place.top + height).toBeLessThanOrEqual(792)
      }),
    )
  })
})
