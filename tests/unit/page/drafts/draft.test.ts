import { expect, it } from 'vitest'
import { labelOf, looksLikeDraft } from '../../../../lib/page/drafts/draft.ts'
import { oneLine, PROSE } from '../pages.ts'

const NOTE = `Thanks for the call. I have moved the files to the other folder and will send the minutes round on Monday,
  once Priya has read them. The printer on the second floor is broken again.`

it.each([
  ['an advert', oneLine(PROSE), '', true],
  ['a private note', oneLine(NOTE), '', false],
  ['a few words', 'We are looking for a baker', '', false],
  ['a title in its field', 'Night baker', 'Job title', true],
  ['a description just begun', 'We bake', 'jobDescription', true],
  ['what someone looks for', 'Night baker', 'Search job title or keywords', false],
  ['an empty field', '  ', 'Job title', false],
])('%s', (_name, text, label, expected) => {
  expect(looksLikeDraft(text, label.replace(/([a-z])([A-Z])/g, '$1 $2'))).toBe(expected)
})

it('knows a field by its label, its accessible name and its own name', () => {
  document.body.innerHTML = `<label for="f">Job <b>title</b></label><input id="f" aria-label="Vacancy" name="job_title">`
  const field = document.querySelector('input')
  expect(field === null ? '' : labelOf(field)).toContain('Vacancy')
  expect(field === null ? '' : labelOf(field)).toContain('job title')
})
