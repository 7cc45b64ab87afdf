import { expect, it } from 'vitest'
import { boilerplateIn } from '../../../../lib/page/notice/boilerplate.ts'
import { read } from '../../../../lib/page/surfaces/read.ts'
import { PROSE } from '../pages.ts'

function textOf(html: string, site?: Parameters<typeof boilerplateIn>[1]): string {
  document.body.innerHTML = `<main>${html}</main>`
  const root = document.querySelector('main')
  if (root === null) throw new Error('no root')
  return read({ root, leave: boilerplateIn(root, site) })
    .blocks.map(({ text }) => text)
    .join('\n')
}

const advert = `<p>${PROSE}</p>`

it.each([
  ['menus', '<nav><a href="/">Home</a></nav>'],
  ['the foot', '<footer>Example Bakery Limited</footer>'],
  ['a form to apply by', '<form><p>Tell us your name</p><input name="name"></form>'],
  ['a notice about cookies', '<div class="cookie-banner">We keep crumbs.</div>'],
  ['a bar to share by', '<div><h4>Share this job</h4><p>By pigeon</p></div>'],
  [
    'other adverts',
    '<section><h2>Similar jobs in Leeds</h2><p>Day baker, Leeds</p><p>Miller, York</p></section>',
  ],
  [
    'links to other pages',
    '<ul><li><a href="/1">Day baker</a></li><li><a href="/2">Miller</a></li><li><a href="/3">Cook</a></li></ul>',
  ],
  ['a way to report it', '<p>Report this job</p>'],
])('leaves out %s', (_name, html) => {
  const text = textOf(advert + html)
  expect(text).toContain('most of our customers')
  expect(text).toBe(textOf(advert))
})

it.each([
  ['how to apply', '<h2>How to apply</h2><p>Write to Ann by Monday.</p>', 'Write to Ann by Monday.'],
  ['a list with one link', '<ul><li>See <a href="/x">our ovens</a> before you write</li></ul>', 'our ovens'],
  [
    'a form around the whole page',
    `<form><input type="hidden"><p>Bring your own apron, please.</p></form>`,
    'apron',
  ],
])('keeps %s', (_name, html, words) => {
  expect(textOf(advert + html)).toContain(words)
})

it('leaves out a list of other adverts, though it be longer than the advert', () => {
  const card =
    '<li><a href="/j"><h3>Day baker</h3></a><span>Leeds, Yorkshire</span><time>2 days ago</time></li>'
  expect(textOf(`${advert}<ul>${card.repeat(40)}</ul>`)).toBe(textOf(advert))
})

it('never leaves out what is most of the text, whatever it is called', () => {
  expect(textOf(`<div class="social"><p>${PROSE}</p></div>`)).toContain('sourdough')
})

it('reads on a site of parts only the parts and the headings right before them', () => {
  const html = `<p>Posted today</p><h2>The job</h2><div class="part">${advert}</div><p>Easy apply</p><div class="part"><p>Ring us.</p></div>`
  const text = textOf(html, { root: ['.none', '.part'], parts: true })
  expect(text).toMatch(/^The job\nWe are looking/)
  expect(text).toMatch(/Ring us\.$/)
  expect(text).not.toMatch(/Posted|Easy/)
})

it('leaves out what a site puts into every advert', () => {
  const html = `${advert}<div><h3>Nationality rules</h3><p>The usual ones.</p></div>`
  expect(textOf(html, { root: [], boilerplate: ['nationality rules'] })).not.toContain('usual')
})
