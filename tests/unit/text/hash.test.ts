import { expect, test } from 'vitest'
import { hash } from '../../../lib/text/hash.ts'

test('is stable, short and tells near twins apart', () => {
  expect(hash('ninja')).toBe(hash('ninja'))
  expect(hash('ninja').length).toBeLessThanOrEqual(12)
  const all = new Set(Array.from({ length: 20_000 }, (_, i) => hash(`block ${i}`)))
  expect(all.size).toBe(20_000)
})
