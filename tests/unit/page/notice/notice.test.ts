import { expect, it } from 'vitest'
import { fieldsOf, titleOf } from '../../../../lib/page/fields/fields-of.ts'
import { locate } from '../../../../lib/page/notice/locate.ts'
import { type AdvertNotice, type Notice, notice } from '../../../../lib/page/notice/notice.ts'
import { ADVERT, ARTICLE, LIST, oneLine, PROSE, posting, showPage } from '../pages.ts'

const CV = `<main><h1>Ann Miller, baker and engineer</h1><h2>Profile</h2><p>Experienced baker with a degree in chemistry.</p>
  <h2>Experience</h2><p>${'2011 - 2019. Responsible for the ovens of a large bakery, reporting to the head baker. Ten years of experience in bread. '.repeat(8)}</p>
  <h2>Skills</h2><p>Knowledge of flour. Ability to rise early.</p><h2>Responsibilities</h2><p>Shaping and scoring.</p></main>`

const COURSE = `<main><h1>Graduate baker and engineer</h1><p>${'You will join our course and have a degree in baking. Modules run full-time over two semesters. Tuition is due in May. '.repeat(6)}</p><a href="/x">Apply now</a></main>`

const PLAIN = `<nav><a href="/">Home</a></nav><main><article><h1>Night baker and oven technician</h1><p>${PROSE}</p><p><a href="/apply">Apply</a></p></article></main>`

const CZECH = `<h1>Noční pekař</h1><h2>Náplň práce</h2><p>${'Každou noc budete péct chléb s malým týmem. '.repeat(8)}</p><h2>Požadujeme</h2><p>Zkušenost s kváskem.</p><h2>Nabízíme</h2><p>Bochník.</p>`

const URL = 'https://www.example.org/jobs/1'

function advertOn(body: string, url = URL, title = ''): AdvertNotice {
  const noticed = notice(showPage(body, title), url)
  if (noticed.kind !== 'advert') throw new Error(`noticed ${noticed.kind}`)
  return noticed
}

const textAt = (noticed: AdvertNotice): string => oneLine(locate(document, noticed)?.textContent ?? '').trim()

it('takes an advert by its look', () => {
  const noticed = advertOn(ADVERT)
  expect(noticed.source).toBe('generic')
  expect(textAt(noticed)).toContain('join our team of six')
  expect(textAt(noticed)).not.toContain('Example Bakery')
})

it('leaves the facts around the text out, and loses none of the text', () => {
  const [, start = '', end = ''] = /^([\s\S]*<article>)([\s\S]*)$/.exec(ADVERT) ?? []
  const facts =
    '<ul><li><h3>Seniority</h3><span>Any</span></li><li><h3>Industry</h3><span>Food</span></li></ul>'
  const text = `<section>${end.replace('</article>', '<p>Bring a loaf of your own to the interview, and we will bake it with you.</p></section></article>')}`
  const noticed = advertOn(start + facts + text)
  expect(textAt(noticed)).not.toContain('Seniority')
  expect(textAt(noticed)).toMatch(/^About the role.*bake it with you\.$/)
})

it.each<[string, string, Notice['kind']]>([
  ['an article', ARTICLE, 'none'],
  ['a list of adverts', LIST, 'none'],
  ['an empty page', '', 'none'],
  ['a CV', CV, 'none'],
  ['the page of a course', COURSE, 'none'],
  ['an advert without headings', PLAIN, 'advert'],
  ['an advert in another language', CZECH, 'advert'],
  [
    'structured data about other things',
    '<script type="application/ld+json">{"@type":"Recipe"}</script><p>Mix.</p>',
    'none',
  ],
  ['broken structured data', '<script type="application/ld+json">{"@type":"JobPosting", </script>', 'none'],
  ['several adverts', posting('One', 'a') + posting('Two', 'b'), 'several'],
  ['one advert stated twice', posting('One', 'a') + posting('One', 'a'), 'advert'],
])('%s is %s', (_name, body, kind) => {
  expect(notice(showPage(body), URL).kind).toBe(kind)
})

it('counts several adverts', () => {
  expect(notice(showPage(posting('One', 'a') + posting('Two', 'b')), URL)).toEqual({
    kind: 'several',
    count: 2,
  })
})

it('finds where the text of a stated advert stands, not the data itself', () => {
  const stated = posting('Night baker', oneLine(`&lt;p&gt;${PROSE}&lt;/p&gt;`))
  const noticed = advertOn(
    `${stated}<div class="menu">Jobs</div><div><section><p>${PROSE}</p></section><p>Share</p></div>`,
  )
  expect(noticed.source).toBe('structured')
  expect(textAt(noticed)).toBe(oneLine(PROSE).trim())
  expect(fieldsOf(document, noticed)).toMatchObject({ title: 'Night baker', employer: 'Example Bakery' })
})

it('takes the prose of the page where the stated description is only its beginning', () => {
  const noticed = advertOn(
    `${posting('Night baker', 'We are looking for a baker to join our team')}<main><div>${PROSE}</div></main>`,
  )
  expect(textAt(noticed)).toContain('We close for two weeks')
})

it('takes the title from the main heading; a stated title must stand in it', () => {
  const generic = advertOn(ADVERT)
  expect(titleOf(document, generic)?.localName).toBe('h1')
  expect(fieldsOf(document, generic)).toEqual({ title: 'Night baker' })
  const stated = advertOn(
    `${posting('Night baker', oneLine(PROSE))}<h1>Example Jobs</h1><h1>Night baker (nights)</h1>`,
  )
  expect(titleOf(document, stated)?.textContent).toBe('Night baker (nights)')
  expect(titleOf(showPage('<h1>Example Jobs</h1>'), stated)).toBeUndefined()
})

it('says that the text of a shell is not there', () => {
  const noticed = advertOn(`${posting('Night baker', oneLine(PROSE))}<div id="root"></div>`)
  expect(locate(document, noticed)).toBeUndefined()
})

it('reads a Civil Service Jobs page by its adapter', () => {
  const body = `<div class="csr-page-title"><h1>Head of Baking</h1></div><p class="csr-page-subtitle">Ministry of Bread</p>
    <div class="vac_display_panel_side"><div class="vac_display_field"><h3>Salary</h3>
    <div class="vac_display_field_value"> £40,000 </div></div></div>
    <div class="vac_display_panel_main"><p>You will bake.</p></div>`
  const noticed = advertOn(body, 'https://www.civilservicejobs.service.gov.uk/csr/jobs.cgi?jcode=1')
  expect(noticed.source).toBe('site')
  expect(textAt(noticed)).toBe('You will bake.')
  expect(titleOf(document, noticed)?.textContent).toBe('Head of Baking')
  expect(fieldsOf(document, noticed)).toEqual({
    title: 'Head of Baking',
    employer: 'Ministry of Bread',
    salary: '£40,000',
  })
})

it('changes nothing', () => {
  showPage(ADVERT + posting('One', 'a'))
  const before = document.documentElement.outerHTML
  const noticed = notice(document, URL)
  if (noticed.kind === 'advert') locate(document, noticed)
  expect(document.documentElement.outerHTML).toBe(before)
})

it('takes an address that is none for one without an adapter', () => {
  expect(notice(showPage(''), 'about:srcdoc').kind).toBe('none')
})
