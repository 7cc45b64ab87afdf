import { describe, expect, it } from 'vitest'
import { documentFromText } from '../../../lib/html/read-document.ts'
import { EXTRA_PRACTICES, type PracticeState } from '../../../lib/model/practice.ts'
import { EXTRA_SAMPLES } from './extra-samples.ts'
import { practiceIn, practicesOf } from './practice-samples.ts'

const STATES: readonly PracticeState[] = ['met', 'missing', 'hollow', 'unlawful']

describe.each(EXTRA_PRACTICES)('%s', (practice) => {
  for (const state of STATES)
    for (const text of EXTRA_SAMPLES[practice][state] ?? [])
      it(`is ${state}: ${text.slice(0, 60)}`, () => {
        expect(practiceIn(text, practice)?.state).toBe(state)
      })

  it('has twelve samples or more, half of which do not show it', () => {
    const counts = STATES.map((state) => EXTRA_SAMPLES[practice][state]?.length ?? 0)
    const all = counts.reduce((sum, count) => sum + count)
    expect(all).toBeGreaterThanOrEqual(12)
    expect(counts[0]).toBeLessThanOrEqual(all / 2)
  })
})

describe('an encouragement', () => {
  const stateOf = (text: string) => practiceIn(text, 'encouragement')?.state

  it.each([
    'Women only need apply.',
    'Only female candidates will be considered.',
    'This post is open to women only.',
    'Preference will be given to Black candidates.',
    'We will appoint a woman to this post.',
    'No men need apply.',
    'Applications are invited from women only.',
  ])('goes beyond the law: %s', (text) => {
    expect(stateOf(text)).toBe('unlawful')
    expect(practiceIn(text, 'encouragement')?.evidence).toHaveLength(1)
  })

  it.each([
    'Women only need apply. This is an occupational requirement under schedule 9 of the Equality Act 2010.',
    'Only female candidates will be considered, as the work is in a refuge.\n\nThe post is exempt under the Equality Act 2010, schedule 9, part 1.',
    'You will run classes that are open to women only.',
    'Between candidates of equal merit we may choose a disabled person, as section 159 of the Equality Act allows.',
    'Disabled people who meet the essential points are offered an interview.',
    'You will be based on a women-only ward.',
    'Only one woman in ten of our team is an engineer.',
  ])('stays within it: %s', (text) => {
    expect(stateOf(text)).not.toBe('unlawful')
  })

  it.each(['We are an equal opportunities employer.', 'We value diversity and inclusion.'])(
    'is hollow: %s',
    (text) => {
      expect(stateOf(text)).toBe('hollow')
    },
  )

  it('is met although it stands beside a statement of equality', () => {
    expect(
      stateOf('We are an equal opportunities employer. We particularly welcome applications from women.'),
    ).toBe('met')
  })
})

describe('fields', () => {
  it('count for the extras too', () => {
    const { document } = documentFromText('We bake.', {
      salary: '£20,000 - £60,000 a year',
      employmentType: 'PART_TIME',
      workplace: 'TELECOMMUTE',
    })
    const states = Object.fromEntries(practicesOf(document).map(({ practice, state }) => [practice, state]))
    expect(states).toMatchObject({ 'pay-range-width': 'hollow', 'part-time': 'met', 'office-days': 'met' })
  })
})
