import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEntities, descriptionOf, jobFields, readJobPostings } from '../../../lib/text/job-posting.ts'

const titles = (json: string) => readJobPostings(json).map((posting) => jobFields(posting).title)

describe('readJobPostings', () => {
  it.each([
    ['plain', '{"@type":"JobPosting","title":"Cook"}'],
    ['an array', '[{"@type":"Organization"},{"@type":"JobPosting","title":"Cook"}]'],
    ['a graph', '{"@graph":[{"@type":"WebPage"},{"@type":["Thing","JobPosting"],"title":"Cook"}]}'],
    [
      'nested',
      '{"@type":"WebPage","mainEntity":{"item":{"@type":"http://schema.org/JobPosting","title":"Cook"}}}',
    ],
    ['upper-case keys', '{"@TYPE":"JobPosting","Title":"Cook"}'],
    ['raw line breaks in strings', '{"@type":"JobPosting","description":"One\nTwo\tThree","title":"Cook"}'],
    ['control characters', '{"@type":"JobPosting","description":"a\u0001b","title":"Cook"}'],
    ['trailing commas', '{"@type":"JobPosting","skills":["a","b",],"title":"Cook",}'],
    ['stray quotes', '{"@type":"JobPosting","description":"Our "open" kitchen","title":"Cook"}'],
    ['stray escapes', String.raw`{"@type":"JobPosting","description":"It\'s \x hot","title":"Cook"}`],
    ['CDATA', '//<![CDATA[\n{"@type":"JobPosting","title":"Cook"}\n//]]>'],
    ['a comment', '<!-- {"@type":"JobPosting","title":"Cook"} -->'],
    ['entities for quotes', '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Cook&quot;}'],
    ['a semicolon at the end', '{"@type":"JobPosting","title":"Cook"};'],
    ['a byte order mark', '\uFEFF{"@type":"JobPosting","title":"Cook"}'],
  ])('reads %s', (_, json) => {
    expect(titles(json)).toEqual(['Cook'])
  })

  it('gives several in order', () => {
    expect(
      titles('[{"@type":"JobPosting","title":"A"},{"@graph":[{"@type":"JobPosting","title":"B"}]}]'),
    ).toEqual(['A', 'B'])
  })

  it.each([
    '',
    'JobPosting',
    '{"@type":"JobPosting"',
    '{"@type":"JobPostingList"}',
    `${'['.repeat(100_000)}"JobPosting"`,
  ])('gives none where there is none to read', (json) => {
    expect(readJobPostings(json)).toEqual([])
  })

  it('never throws, and mends nothing that was whole', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const [posting] = readJobPostings(`{"@type":"JobPosting","description":${JSON.stringify(json)}}`)
        expect(posting?.get('description')).toBe(json)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (junk) => {
        readJobPostings(`{"@type":"JobPosting",${junk}}`)
      }),
    )
  })
})

const fieldsOf = (inner: object) => {
  const [posting] = readJobPostings(JSON.stringify({ '@type': 'JobPosting', ...inner }))
  return posting === undefined ? undefined : jobFields(posting)
}

describe('jobFields', () => {
  it('leaves out what is empty', () => {
    expect(
      fieldsOf({ title: '', employmentType: null, jobLocation: {}, validThrough: '1970-01-01' }),
    ).toEqual({})
  })

  it('reads names, places and dates in the shapes that pages use', () => {
    expect(
      fieldsOf({
        title: 'R&amp;D <b>Cook</b>',
        hiringOrganization: { name: 'Marlowe' },
        jobLocation: [
          { address: { addressLocality: 'Leeds', addressCountry: { name: 'UK' } } },
          { address: 'York' },
        ],
        validThrough: '2031-05-04T23:59',
        employmentType: ['FULL_TIME', 'PART_TIME'],
        jobLocationType: 'TELECOMMUTE',
      }),
    ).toEqual({
      title: 'R&D Cook',
      employer: 'Marlowe',
      location: 'Leeds, UK; York',
      closingDate: '2031-05-04',
      employmentType: 'full time, part time',
      workplace: 'TELECOMMUTE',
    })
  })

  it.each([
    [
      { currency: 'GBP', value: { minValue: 24000, maxValue: '31500.00', unitText: 'YEAR' } },
      '£24,000 to £31,500 a year',
    ],
    [{ currency: 'EUR', value: { value: 14.25, unitText: 'HOUR' } }, '€14.25 an hour'],
    [{ currency: 'CZK', value: 50000 }, 'CZK 50,000'],
    ['£26k', '£26k'],
    [{ currency: 'GBP', value: { minValue: 0, maxValue: 0 } }, undefined],
    ['Competitive', undefined],
  ])('reads pay', (baseSalary, salary) => {
    expect(fieldsOf({ baseSalary })?.salary).toBe(salary)
  })
})

describe('descriptionOf', () => {
  it.each([
    ['<p>One</p>', '<p>One</p>'],
    ['&lt;p&gt;One &amp;amp; two&lt;/p&gt;', '<p>One &amp; two</p>'],
    ['&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;', '<p>One</p>'],
    ['a < b and c', 'a < b and c'],
  ])('%s', (description, markup) => {
    const [posting] = readJobPostings(JSON.stringify({ '@type': 'JobPosting', description }))
    expect(posting && descriptionOf(posting)).toBe(markup)
  })
})

describe('decodeEntities', () => {
  it('decodes the common ones and keeps the rest', () => {
    expect(decodeEntities('&pound;5 &#8211; &#x20AC;6 &unknown; &#0; &#1114112; AT&T')).toBe(
      '£5 – €6 &unknown; &#0; &#1114112; AT&T',
    )
  })
})
