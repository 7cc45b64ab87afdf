import { expect, it } from 'vitest'
import { fieldsOf } from '../../../../lib/page/fields/fields-of.ts'
import { locate } from '../../../../lib/page/notice/locate.ts'
import { notice } from '../../../../lib/page/notice/notice.ts'
import { ADVERT, oneLine, PROSE, posting, showPage } from '../pages.ts'

function fieldsOn(body: string, title = '', url = 'https://www.example.org/jobs/1') {
  const noticed = notice(showPage(body, title), url)
  if (noticed.kind !== 'advert') throw new Error(`noticed ${noticed.kind}`)
  return fieldsOf(document, noticed, locate(document, noticed))
}

const withFacts = (facts: string) => ADVERT.replace('<article>', `<article>${facts}`)

it.each([
  [
    'a table',
    '<table><tr><th>Location:</th><td>Leeds</td></tr><tr><th>Salary</th><td>£24,000</td></tr></table>',
  ],
  ['a list of terms', '<dl><dt>Location</dt><dd>Leeds</dd><dt>Salary</dt><dd>£24,000</dd></dl>'],
  ['lines', '<p><b>Location:</b> Leeds</p><p>Salary: £24,000</p>'],
  ['headings', '<h3>Location</h3><p>Leeds</p><h3>Salary</h3><p>£24,000</p>'],
])('reads labels in %s', (_name, facts) => {
  expect(fieldsOn(withFacts(facts))).toMatchObject({ location: 'Leeds', salary: '£24,000' })
})

/** What stands between the title and the text, in the ways of many kinds of site. */
it.each<[string, string]>([
  [
    'labels and values as siblings',
    '<div><span>Location</span><span>Otley</span></div><div><span>Salary</span><span>£24,000</span></div>',
  ],
  ['names of classes', '<div class="job-location">Otley</div><div class="job-salary">£24,000</div>'],
  ['names for tests', '<p data-testid="jobLocation">Otley</p><p data-qa="salaryRange">£24,000</p>'],
  ['ids', '<span id="employer_town">Otley</span><span id="fixed_salary">£24,000</span>'],
  [
    'an icon and a name',
    '<ul><li class="location"><svg></svg> Otley</li><li class="pay"><i></i>£24,000</li></ul>',
  ],
  ['labels in one line', '<p><b>Location:</b> Otley <b>Salary:</b> £24,000</p>'],
  ['lines of one paragraph', '<p><b>Location:</b> Otley<br><b>Salary:</b> £24,000<br>'],
  [
    'a table of a council',
    '<table><tr><td>Place of work</td><td>Otley</td></tr><tr><td>Salary range</td><td>£24,000</td></tr></table>',
  ],
  ['terms of a hospital', '<dl><dt>Town</dt><dd>Otley</dd><dt>Salary</dt><dd>£24,000</dd></dl>'],
  [
    'labels on buttons beside',
    '<div><button>Apply now</button></div><dl><dt>Locations</dt><dd>Otley</dd><dt>Pay</dt><dd>£24,000</dd></dl>',
  ],
  [
    'a link to a map',
    '<a href="https://www.google.com/maps?q=otley">Otley</a><p class="compensation">£24,000</p>',
  ],
  [
    'beside a form to search',
    '<form class="search"><label class="location">Location</label><input><span class="salary">£99,000</span></form><p class="location">Otley</p><p class="salary">£24,000</p>',
  ],
  [
    'beside other adverts',
    '<p class="location">Otley</p><p class="salary">£24,000</p><ul><li><a href="/2"><h3>Miller</h3><span class="location">Hull</span><span class="salary">£9</span></a></li></ul>',
  ],
])('reads facts beside the title: %s', (_name, facts) => {
  expect(fieldsOn(withFacts(facts))).toMatchObject({ location: 'Otley', salary: '£24,000' })
})

it('takes what boards tell of a page for sharing', () => {
  const shared = `<meta name="twitter:label1" content="Location"><meta name="twitter:data1" content="Otley">`
  expect(fieldsOn(shared + ADVERT)).toMatchObject({ location: 'Otley' })
})

it('puts a town and its county together', () => {
  const facts =
    '<table><tr><td>Site</td><td>Oven House</td></tr><tr><td>Location: City</td><td>Otley</td></tr><tr><td>Location: State</td><td>Yorkshire</td></tr></table>'
  expect(fieldsOn(withFacts(facts))).toMatchObject({ location: 'Otley, Yorkshire' })
})

it('takes the title from its label where the heading is the site’s', () => {
  const page = withFacts('<table><tr><td>Job title</td><td>Night baker</td></tr></table>')
  expect(fieldsOn(page.replace('<h1>Night baker', '<h1>Job details'))).toMatchObject({ title: 'Night baker' })
})

it('takes no sentence for a fact', () => {
  const facts =
    '<h2>Company</h2><p>We have baked bread since 1902.</p><h2>Location</h2><p>You will find us by the river.</p>'
  const fields = fieldsOn(withFacts(facts))
  expect(fields.employer).toBeUndefined()
  expect(fields.location).toBeUndefined()
})

it('says what is stated in the words that the page shows', () => {
  const stated = posting(
    'Night baker',
    oneLine(PROSE),
    '"jobLocation":{"address":{"addressLocality":"Otley","addressCountry":"GB"}},"baseSalary":{"currency":"GBP","value":{"minValue":24000,"maxValue":26000,"unitText":"YEAR"}},',
  )
  expect(
    fieldsOn(
      `${stated}<main><h1>Night baker</h1><p>Otley, West Yorkshire</p><p>£24k – £26k</p><div>${PROSE}</div></main>`,
    ),
  ).toMatchObject({
    location: 'Otley, West Yorkshire',
    salary: '£24k – £26k',
  })
  expect(fieldsOn(`${stated}<main><h1>Night baker</h1><div>${PROSE}</div></main>`)).toMatchObject({
    location: 'Otley, UK',
    salary: '£24,000 to £26,000 a year',
  })
})

it.each([
  [
    'Example Bakery hiring Night baker in Otley, Yorkshire, United Kingdom | LinkedIn',
    'Otley, Yorkshire, United Kingdom',
  ],
  ['Night baker - Otley LS21 - Indeed.com', 'Otley LS21'],
  ['Night baker Job in Otley - SEEK', 'Otley'],
  ['Night baker | Example Bakery', undefined],
])('takes the place from the page’s title: %s', (title, place) => {
  expect(fieldsOn(ADVERT, title).location).toBe(place)
})

it.each([
  ['Night baker | Example Bakery', 'Example Bakery'],
  ['Job Application for Night baker at Example Bakery', 'Example Bakery'],
  ['Example Bakery: Night baker', 'Example Bakery'],
  ['Night baker - Example Council Jobs - GOV.UK', undefined],
  ['Night baker at Example Bakery - Jobs', 'Example Bakery'],
  ['Example Bakery - Job details', 'Example Bakery'],
  ['Example Bakery hiring Night baker in Leeds | LinkedIn', 'Example Bakery'],
  ['Careers :: Night baker', undefined],
])('takes the employer from the page’s title: %s', (title, employer) => {
  expect(fieldsOn(ADVERT, title).employer).toBe(employer)
})

it('takes place and pay from the words of the advert where nothing states them', () => {
  const fields = fieldsOn(
    ADVERT.replace('Our oven is old', 'We are based in Otley, Yorkshire. Our oven is old'),
  )
  expect(fields).toMatchObject({ location: 'Otley, Yorkshire', salary: '£24,000 a year' })
})

it('takes a sum for pay only where the words say so', () => {
  const fields = fieldsOn(
    ADVERT.replace('with a salary of £24,000 a year', 'and we turn over £24,000 a week'),
  )
  expect(fields.salary).toBeUndefined()
})

it('prefers structured data, but the words that the site shows for place and pay', () => {
  const stated = posting(
    'Night baker',
    oneLine(PROSE),
    '"jobLocation":{"address":"GB"},"baseSalary":"24000",',
  )
  const shown = `<h1 data-testid="jobsearch-JobInfoHeader-title">Night baker</h1><div data-testid="jobsearch-JobInfoHeader-companyLocation">Leeds LS1</div>
    <div id="salaryInfoAndJobType"><span>£24,000 a year</span></div><div id="jobDescriptionText">${PROSE}</div>`
  expect(fieldsOn(stated + shown)).toMatchObject({
    employer: 'Example Bakery',
    location: 'Leeds LS1',
    salary: '£24,000 a year',
  })
})

it('leaves data of another advert aside: beside a list it may be old', () => {
  const stated = posting('Miller', oneLine(PROSE))
  const shown = `<h1 data-testid="jobsearch-JobInfoHeader-title">Night baker</h1><div id="jobDescriptionText">${PROSE}</div>`
  const fields = fieldsOn(stated + shown)
  expect(fields.title).toBe('Night baker')
  expect(fields.employer).toBeUndefined()
})
