import { expect, it } from 'vitest'
import { fill, placeholdersIn } from '../../../lib/text/placeholders.ts'

it('finds each placeholder once, in order', () => {
  expect(placeholdersIn('From £[low] to £[high], that is [low].')).toEqual(['low', 'high'])
  expect(placeholdersIn('See note [1], tick [ ], or an array a[0].')).toEqual([])
  expect(placeholdersIn('[over\ntwo lines]')).toEqual([])
})

it('fills what has a value and keeps the rest', () => {
  expect(fill('From £[low] to £[high].', { low: '30,000', high: ' ' })).toBe('From £30,000 to £[high].')
})

it('takes a value as words: no pattern, no placeholder in it, no markup, one line', () => {
  expect(fill('By [name].', { name: '$& <b>[team]</b>\n$1' })).toBe('By $& <b>[team]</b> $1.')
  expect(fill('[toString] [constructor]', {})).toBe('[toString] [constructor]')
})
