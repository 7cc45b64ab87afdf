import { expect, it } from 'vitest'
import { looksLikeAdvert } from '../../../../lib/page/notice/generic.ts'
import { proseIn } from '../../../../lib/page/notice/prose.ts'

const ADVERT = `
<h2>Responsibilities</h2><p>${'You will look after the rota and help the team with its daily work. '.repeat(4)}</p>
<h2>Requirements</h2><p>${'You have experience of running a busy desk and you write well. '.repeat(4)}</p>
<h2>Benefits</h2><p>We offer a salary of £30,000 per annum, a pension and flexible hours.</p>
<h2>How to apply</h2><p>Send us your CV. <a href="/apply">Apply now</a></p>`

it.each([
  ['the page itself', (html: string) => `<main><h1>Support engineer</h1>${html}</main>`, true],
  [
    'an editor',
    (html: string) => `<main><h1>Support engineer</h1><div contenteditable="true">${html}</div></main>`,
    false,
  ],
  [
    'a part that is no editor any more',
    (html: string) => `<main><h1>Support engineer</h1><div contenteditable="false">${html}</div></main>`,
    true,
  ],
])('an advert in %s', (_name, page, found) => {
  document.body.innerHTML = page(ADVERT)
  expect(looksLikeAdvert(document) !== undefined).toBe(found)
  expect(proseIn(document) !== undefined).toBe(found)
})
