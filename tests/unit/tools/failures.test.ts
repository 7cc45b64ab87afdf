import { describe, expect, it } from 'vitest'
import { failuresIn } from '../../../tools/test/failures.ts'

const report = (...testResults: object[]) => JSON.stringify({ testResults })

describe('what failed, told again at the end', () => {
  it('names the test and the first lines of its reason', () => {
    const stack = Array.from({ length: 30 }, (_, at) => `    at line ${at}`)
    const [told = '', ...rest] = failuresIn(
      report({
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'card opens' },
          {
            status: 'failed',
            fullName: 'card closes',
            failureMessages: [['Error: still open', ...stack].join('\n')],
          },
        ],
      }),
    )
    expect(rest).toEqual([])
    expect(told.split('\n').slice(0, 2)).toEqual(['card closes', '    Error: still open'])
    expect(told.split('\n').length).toBeLessThan(12)
  })

  it('names a file that could not be loaded, and a test that was passed over', () => {
    expect(
      failuresIn(
        report(
          { status: 'failed', name: 'a.test.ts', message: 'Cannot find module', assertionResults: [] },
          { status: 'passed', assertionResults: [{ status: 'skipped', fullName: 'card sleeps' }] },
        ),
      ),
    ).toEqual(['a.test.ts\n    Cannot find module', 'card sleeps\n    skipped'])
  })

  it.each(['', 'null', '[]', '{"testResults":3}', report({ assertionResults: [null] })])(
    'says nothing it does not know: %s',
    (text) => expect(failuresIn(text).join('').trim()).toBe(''),
  )
})
