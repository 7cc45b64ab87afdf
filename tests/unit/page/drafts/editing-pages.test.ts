import { expect, it } from 'vitest'
import { looksLikeDraft } from '../../../../lib/page/drafts/draft.ts'
import { isEditingPage } from '../../../../lib/page/drafts/editing-pages.ts'

it.each([
  'https://acme.workable.com/backend/jobs/12345/edit',
  'https://app.teamtailor.com/companies/a/jobs/99/edit',
  'https://app.recruitee.com/#/offers/7/edit',
  'https://www.linkedin.com/job-posting/form/description',
])('%s is where adverts are written', (url) => expect(isEditingPage(url)).toBe(true))

it.each([
  'https://acme.workable.com/backend/candidates/12345',
  'https://apply.workable.com/acme/j/ABC/',
  'https://www.linkedin.com/feed/',
  'https://app.teamtailor.com/companies/a/messages',
  'https://backend.jobs.example/edit',
  'about:blank',
])('%s is not', (url) => expect(isEditingPage(url)).toBe(false))

it('there a few words are a draft, but not a letter nor a field for something else', () => {
  expect(looksLikeDraft('We bake bread through the night.', '', true)).toBe(true)
  expect(looksLikeDraft('We bake bread through the night.', 'Reply to candidate', true)).toBe(false)
  expect(
    looksLikeDraft('Hi Ana,\nWe have read your form and would like to meet.\nKind regards\nJo', '', true),
  ).toBe(false)
})
