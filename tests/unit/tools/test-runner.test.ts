import { describe, expect, it } from 'vitest'
import { countStep } from '../../../tools/test/count.ts'
import { schedule } from '../../../tools/test/schedule.ts'
import type { Step } from '../../../tools/test/steps.ts'

const report = (passed: number, total: number) =>
  JSON.stringify({ numPassedTests: passed, numTotalTests: total })

describe('counting tests', () => {
  it.each([
    ['all passed', true, report(12, 12), { passed: 12, failed: 0 }],
    ['some failed', false, report(9, 12), { passed: 9, failed: 3 }],
    ['a skipped test is no pass', true, report(11, 12), { passed: 11, failed: 1 }],
    ['a file that could not be loaded', false, report(12, 12), { passed: 12, failed: 1 }],
    ['no tests at all', true, report(0, 0), { passed: 0, failed: 1 }],
    ['no report', false, '', { passed: 0, failed: 1 }],
    ['a step without tests', true, undefined, { passed: 0, failed: 0 }],
    ['a failed step without tests', false, undefined, { passed: 0, failed: 1 }],
  ])('%s', (_, ok, text, count) => expect(countStep(ok, text)).toEqual(count))
})

const step = (name: string, ...needs: string[]): Step => ({
  name,
  command: ['true'],
  after: [],
  needs,
  minutes: 1,
})

describe('the order of steps', () => {
  it('keeps needs, and never runs more at once than there are cores', async () => {
    let busy = 0
    let most = 0
    const order: string[] = []
    const steps = [step('a'), step('b'), step('c', 'a'), step('d', 'c'), step('e')]
    const results = await schedule<{ ok: boolean }>(
      steps,
      2,
      async ({ name }) => {
        busy += 1
        most = Math.max(most, busy)
        await Promise.resolve()
        order.push(name)
        busy -= 1
        return { ok: true }
      },
      () => ({ ok: false }),
    )
    expect(most).toBe(2)
    expect(results.size).toBe(5)
    expect(order.indexOf('c')).toBeGreaterThan(order.indexOf('a'))
    expect(order.indexOf('d')).toBeGreaterThan(order.indexOf('c'))
  })

  it('runs nothing whose need has failed, and goes on with the rest', async () => {
    const ran: string[] = []
    const results = await schedule(
      [step('a'), step('b', 'a'), step('c', 'b'), step('d')],
      1,
      async ({ name }) => {
        ran.push(name)
        return { ok: name !== 'a' }
      },
      () => ({ ok: false }),
    )
    expect(ran).toEqual(['a', 'd'])
    expect([...results].map(([name, { ok }]) => `${name} ${ok}`).sort()).toEqual([
      'a false',
      'b false',
      'c false',
      'd true',
    ])
  })

  it('runs what only follows a failed step', async () => {
    const ran: string[] = []
    await schedule(
      [step('a'), { ...step('b'), after: ['a'] }],
      2,
      async ({ name }) => {
        ran.push(name)
        return { ok: name !== 'a' }
      },
      () => ({ ok: false }),
    )
    expect(ran).toEqual(['a', 'b'])
  })

  it('refuses steps that wait for one another', async () => {
    const run = () => Promise.resolve({ ok: true })
    await expect(schedule([step('a', 'b'), step('b', 'a')], 2, run, () => ({ ok: false }))).rejects.toThrow(
      'wait',
    )
  })
})
