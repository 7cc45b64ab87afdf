import { expect, test } from 'vitest'
import { loadCompromise } from '../../../lib/engine/load-compromise.cjs'

test('compromise loads when it is first asked for', () => {
  expect(typeof loadCompromise()).toBe('function')
})
