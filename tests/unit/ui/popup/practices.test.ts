import { expect, test } from 'vitest'
import type { PracticeId, PracticeState } from '../../../../lib/model/practice.ts'
import { done, everything } from '../samples.ts'
import { fakeClient } from './fake-client.ts'
import { open, settle } from './open.tsx'

const span = { block: 'b', start: 0, end: 3 }

/** The sample with some practices in another state, or with further ones. */
function withStates(
  states: Partial<Record<PracticeId, PracticeState>>,
  subject: 'advert' | 'draft' = 'advert',
) {
  const state = done(everything, { subject })
  const known = state.assessment.practices.map((result) => ({
    ...result,
    state: states[result.practice] ?? result.state,
  }))
  const further = (['diverse-shortlist', 'length'] as const).flatMap((practice) => {
    const found = states[practice]
    return found === undefined ? [] : [{ practice, core: false, state: found, evidence: [span] }]
  })
  return { ...state, assessment: { ...state.assessment, practices: [...known, ...further] } }
}

const fill = (root: ParentNode, label: string, value: string) => {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === label)
  const field = found?.querySelector('input')
  if (!field) throw new Error(`There is no field for ${label}.`)
  field.value = value
  return settle(() => field.dispatchEvent(new Event('input', { bubbles: true })))
}

test('a missing practice offers wording to start from; a hollow one says so', async () => {
  const client = fakeClient(done())
  const { press, said, text } = await open(client)
  expect(text()).toContain('Equality statementMentioned, but too general to help.')
  expect(() => press('See wording: Someone to ask')).toThrow('No control is named')
  await press('See wording: Adjustments')
  await press('Copy')
  expect(client.calls).toEqual([{ did: 'copy', text: expect.stringContaining('[name]') }])
  expect(said()).toContain('[brackets]')
})

test('what may be unlawful comes first', async () => {
  const { root } = await open(fakeClient(withStates({ encouragement: 'unlawful' })))
  expect(root.querySelector('.practice-name')?.textContent).toBe('A welcome to under-represented people')
  expect(root.querySelector('.practice-state')?.textContent).toContain('beyond what the law allows')
})

test('in a draft the wording is inserted once everything in it is filled in', async () => {
  const client = fakeClient(done(everything, { subject: 'draft' }))
  const { root, press, said } = await open(client)
  await press('Insert wording: Adjustments')
  await press('Insert into the draft')
  expect(client.calls).toEqual([])
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('every field')
  expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true')
  await fill(root, 'Name', 'Ada Okafor')
  await fill(root, 'E-mail or telephone', 'ada@tarnbrook.example')
  await press('Insert into the draft')
  expect(client.calls).toEqual([
    { did: 'insert', text: expect.stringContaining('contact Ada Okafor at ada@tarnbrook.example') },
  ])
  expect(said()).toMatch(/^Inserted\. Undo with/)
})

test('the organisation’s own wording is offered by that name, and its markup is text', async () => {
  const organisation = {
    name: 'Tarnbrook',
    representative: { name: '', role: '' },
    statements: { adjustments: 'Ask <b>[organisation]</b> for anything you need.' },
  }
  const client = fakeClient(done(everything, { subject: 'draft' }), { organisation })
  const { root, press } = await open(client)
  await press('Insert your wording: Adjustments')
  expect(root.querySelector('.wording')?.textContent).toBe('Ask <b>Tarnbrook</b> for anything you need.')
  await press('Insert into the draft')
  expect(client.calls).toEqual([{ did: 'insert', text: 'Ask <b>Tarnbrook</b> for anything you need.' }])
})

test('Why? tells what the practice is and what it rests on; a figure names its source unasked', async () => {
  const { root, press, text } = await open(fakeClient(done()))
  const flexible = [...root.querySelectorAll('.practice')].find((item) =>
    item.textContent.includes('up to 30% more'),
  )
  expect(flexible?.querySelector('.small')?.textContent).toMatch(/^Source: .*\d{4}/)
  await press('Why?: Adjustments')
  expect(text()).toContain('Moderate evidence')
})

test('further practices stand apart, the short list first, and are not counted', async () => {
  const { root, text } = await open(
    fakeClient(withStates({ length: 'hollow', 'diverse-shortlist': 'missing' })),
  )
  expect(text()).toContain('Further practices0 of 2')
  expect(text()).toContain('2 of 12 practices')
  const names = [...root.querySelectorAll('.fold .practice-name')].map(({ textContent }) => textContent)
  expect(names).toEqual(['A mixed short list or panel', 'A length that gets read'])
})

test('where it stands comes with its limits', async () => {
  const state = done()
  const sector = {
    ...state.assessment.sector,
    placings: [{ measure: 'criteria', value: 14, below: 0.83, above: 0.1 }] as const,
  }
  const { text } = await open(fakeClient({ ...state, assessment: { ...state.assessment, sector } }))
  expect(text()).toContain('Asks for 14 essential criteria, more than 8 in 10.')
  expect(text()).toContain('user-experience roles are over-represented')
})
