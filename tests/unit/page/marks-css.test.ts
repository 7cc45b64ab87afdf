import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const css = readFileSync(join(process.cwd(), 'lib/page/show/marks.css'), 'utf8')

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const colours = [...css.matchAll(/#[0-9a-f]{6}\b/g)].map(([hex]) => hex)

test('every mark can be seen on a white page and on a black one', () => {
  expect(colours.length).toBeGreaterThan(6)
  for (const hex of colours) {
    const light = luminance(hex) + 0.05
    expect(1.05 / light, `${hex} on white`).toBeGreaterThanOrEqual(4.5)
    expect(light / 0.05, `${hex} on black`).toBeGreaterThanOrEqual(4.5)
  }
})
