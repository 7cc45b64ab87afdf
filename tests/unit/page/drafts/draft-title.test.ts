import { afterEach, expect, it } from 'vitest'
import { draftTitle } from '../../../../lib/page/drafts/draft-title.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

const titleBeside = (html: string): string | undefined => {
  document.body.innerHTML = html
  const draft = document.querySelector('#draft')
  if (draft === null) throw new Error('There is no draft.')
  return draftTitle(draft)
}

it.each([
  [
    'a label',
    '<label>Job title <input value=" Support  Lead "></label><textarea id="draft"></textarea>',
    'Support Lead',
  ],
  ['a name', '<input name="job_title" value="Cook"><div id="draft"></div>', 'Cook'],
  [
    'aria-label',
    '<input type="text" aria-label="Vacancy title" value="Nurse"><div id="draft"></div>',
    'Nurse',
  ],
  [
    'its own form',
    '<input name="title" value="Page"><form><input name="title" value="Cook"><textarea id="draft"></textarea></form>',
    'Cook',
  ],
])('reads the title by %s', (_, html, title) => expect(titleBeside(html)).toBe(title))

it.each([
  ['an empty field', '<label>Job title <input value=" "></label><textarea id="draft"></textarea>'],
  ['the title of a person', '<label>Name and title <input value="Dr Ali"></label><div id="draft"></div>'],
  [
    'another label',
    '<label>Subtitle of nothing <input name="title" value="x"></label><div id="draft"></div>',
  ],
  ['a hidden field', '<input type="hidden" name="title" value="x"><div id="draft"></div>'],
  ['itself', '<label>Job title <input id="draft" value="Cook"></label>'],
])('takes nothing from %s', (_, html) => expect(titleBeside(html)).toBeUndefined())
