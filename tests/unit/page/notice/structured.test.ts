import { expect, it } from 'vitest'
import { holdsEnglish } from '../../../../lib/page/holds-english.ts'
import { locate } from '../../../../lib/page/notice/locate.ts'
import { notice } from '../../../../lib/page/notice/notice.ts'
import { postingsIn, statesPosting } from '../../../../lib/page/notice/structured.ts'
import { jobFields } from '../../../../lib/text/job-posting.ts'
import { blocksOf } from '../findings.ts'
import { ADVERT, oneLine, PROSE, posting, showPage } from '../pages.ts'

const item = (
  title: string,
) => `<div itemscope itemtype="https://schema.org/JobPosting"><meta itemprop="title" content="${title}">
  <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Example Bakery</b></span>
  <span itemprop="jobLocation" itemscope><span itemprop="address" itemscope><i itemprop="addressLocality">Leeds</i></span></span>
  <time itemprop="validThrough" datetime="2026-12-31T00:00">soon</time><div itemprop="description"><p>One</p><p>Two</p></div></div>`

it('reads microdata where there is no JSON-LD', () => {
  const [found, ...others] = postingsIn(showPage(item('Night baker')))
  expect(others).toEqual([])
  expect(found === undefined ? {} : jobFields(found)).toEqual({
    title: 'Night baker',
    employer: 'Example Bakery',
    location: 'Leeds',
    closingDate: '2026-12-31',
  })
  expect(found?.get('description')).toBe('One Two')
})

it('takes both kinds for one advert, and several items for a list', () => {
  expect(postingsIn(showPage(posting('Night baker', 'a') + item('Night baker')))).toHaveLength(1)
  expect(postingsIn(showPage(item('Night baker') + item('Miller')))).toHaveLength(2)
})

const BARE = `<script type="application/ld+json">{"@type":"JobPosting","title":"Night baker"}</script>`

it.each([
  ['with other white space', posting('Night baker', 'One two') + posting('Night  baker', 'One<br>two')],
  [
    'once as markup, once escaped',
    posting('Night baker', '<p>One</p>') + posting('Night baker', '&lt;p&gt;One'),
  ],
  ['once without a description', BARE + posting('Night baker', 'One') + BARE],
  [
    'once for every place',
    posting('Night baker', 'One', '"jobLocation":"Leeds",') +
      posting('Night baker', 'One', '"jobLocation":"York",'),
  ],
])('takes an advert that is stated twice for one: %s', (_name, page) => {
  expect(postingsIn(showPage(page))).toHaveLength(1)
  expect(postingsIn(showPage(page + posting('Miller', 'Another')))).toHaveLength(2)
})

const ABOUT_US = `${'Example Bakery has baked since 1911. We own two mills and a barge. '.repeat(8)}Find us by the canal.`
const ESCAPED = oneLine(PROSE).replace(/^/, '&amp;lt;p&amp;gt;')

it.each([
  ['nothing', BARE],
  ['only words about the employer', posting('Night baker', ABOUT_US)],
  ['its text, escaped twice', posting('Night baker', ESCAPED)],
])('finds the page’s own text where the description holds %s', (_name, data) => {
  const noticed = notice(showPage(`${data}${ADVERT}<p>${ABOUT_US}</p>`), 'https://www.example.org/x')
  if (noticed.kind !== 'advert') throw new Error(`noticed ${noticed.kind}`)
  expect(noticed.source).toBe('structured')
  expect(locate(document, noticed)?.textContent).toContain('shape and bake bread')
})

it('sees that there is any without reading it', () => {
  expect(statesPosting(showPage(posting('a', 'b')))).toBe(true)
  expect(statesPosting(showPage(item('a')))).toBe(true)
  expect(statesPosting(showPage('<div itemscope itemtype="https://schema.org/Recipe"></div>'))).toBe(false)
})

const CZECH = `Hledáme pekaře, který s námi bude péct chléb každou noc. Nabízíme stálou práci v malém týmu, pět týdnů dovolené
  a bochník zdarma. Požadujeme zkušenost s kváskem, spolehlivost a chuť učit se nové věci. Ozvěte se nám do konce měsíce, rádi vám ukážeme pekárnu i naši starou pec.`

it.each([
  ['English', [PROSE], true],
  ['Czech', [oneLine(CZECH)], false],
  ['both', [oneLine(CZECH), oneLine(PROSE)], true],
  ['too little to tell', ['Hledáme pekaře'], true],
])('tells whether %s text holds English', (_name, texts, expected) => {
  expect(holdsEnglish(blocksOf(...texts))).toBe(expected)
})
