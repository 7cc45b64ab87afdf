import { describe, expect, it } from 'vitest'
import { documentFromHtml, documentFromPosting, documentFromText } from '../../../lib/html/read-document.ts'
import { readJobPostings } from '../../../lib/text/job-posting.ts'

describe('documentFromText', () => {
  it('keeps the text as it is, and the title in its own block', () => {
    const read = documentFromText('One.\r\n\r\n- two', { title: 'Cook' })
    expect(read.text).toBe('One.\r\n\r\n- two')
    expect(read.document.blocks.map(({ id, kind, text }) => [id, kind, text, read.at.get(id)])).toEqual([
      ['title', 'title', 'Cook', undefined],
      ['b0', 'para', 'One.', 0],
      ['b1', 'item', 'two', 10],
    ])
  })
})

describe('documentFromHtml', () => {
  const page = (postings: number) =>
    `<title>Cook</title>${'<script type="application/ld+json">{"@type":"JobPosting","hiringOrganization":"Marlowe"}</script>'.repeat(postings)}<p>Bake</p>`

  it('takes the fields of the one posting in the page, under what is given', () => {
    expect(documentFromHtml(page(1)).document.fields).toEqual({ employer: 'Marlowe' })
    expect(documentFromHtml(page(1), { employer: 'Finch', title: 'Baker' }).document.fields).toEqual({
      employer: 'Finch',
      title: 'Baker',
    })
    expect(documentFromHtml(page(2)).document.fields).toEqual({})
  })

  it('takes the title of the page, unless one is given', () => {
    expect(documentFromHtml(page(0)).document.blocks[0]?.text).toBe('Cook')
    expect(documentFromHtml(page(0), { title: 'Baker' }).document.blocks[0]?.text).toBe('Baker')
  })
})

describe('documentFromPosting', () => {
  const read = (description: string) => {
    const [posting] = readJobPostings(JSON.stringify({ '@type': 'JobPosting', title: 'Cook', description }))
    return posting && documentFromPosting(posting)
  }

  it('reads escaped markup', () => {
    expect(read('&lt;p&gt;Bread &amp;amp; butter&lt;/p&gt;&lt;p&gt;Tea&lt;/p&gt;')?.text).toBe(
      'Bread & butter\nTea',
    )
  })

  it('reads plain text with its line breaks', () => {
    const plain = read('Pay:&nbsp;good\n\n- Bread\n- Tea')
    expect(plain?.text).toBe('Pay:\u00a0good\n\n- Bread\n- Tea')
    expect(plain?.document.blocks.map(({ text }) => text)).toEqual(['Cook', 'Pay:\u00a0good', 'Bread', 'Tea'])
    expect(plain?.document.source).toBe('structured')
  })
})
