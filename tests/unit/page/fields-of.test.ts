import { expect, it } from 'vitest'
import { fieldsOf } from '../../../lib/page/fields-of.ts'
import { locate } from '../../../lib/page/locate.ts'
import { notice } from '../../../lib/page/notice.ts'
import { ADVERT, oneLine, PROSE, posting, showPage } from './pages.ts'

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

it.each([
  ['Night baker | Example Bakery', 'Example Bakery'],
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
