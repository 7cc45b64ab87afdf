import { expect, it } from 'vitest'
import { fieldsOf, titleOf } from '../../../lib/page/fields-of.ts'
import { locate } from '../../../lib/page/locate.ts'
import { type AdvertNotice, type Notice, notice } from '../../../lib/page/notice.ts'
import { ADVERT, ARTICLE, LIST, oneLine, PROSE, posting, showPage } from './pages.ts'

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

it.each<[string, string, Notice['kind']]>([
  ['an article', ARTICLE, 'none'],
  ['a list of adverts', LIST, 'none'],
  ['an empty page', '', 'none'],
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
