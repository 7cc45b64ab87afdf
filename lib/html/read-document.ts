import { type AdvertDocument, type Block, type JobFields, type Source, TITLE_BLOCK } from '../model/advert.ts'
import {
  decodeEntities,
  descriptionOf,
  type JobPosting,
  jobFields,
  readJobPostings,
} from '../text/job-posting.ts'
import { plainBlocks } from '../text/plain-blocks.ts'
import { htmlBlocks, type ReadText } from './html-blocks.ts'

/** An advert, the text it was read from, and where in that text each block but the title stands. */
export interface ReadDocument {
  readonly document: AdvertDocument
  readonly text: string
  readonly at: ReadonlyMap<string, number>
}

function readDocument(
  source: Source,
  read: ReadText,
  fields: Partial<JobFields>,
  title: string,
): ReadDocument {
  const titleBlock: Block[] =
    title.trim() === '' ? [] : [{ id: TITLE_BLOCK, kind: 'title', section: 'summary', text: title }]
  return {
    document: { source, fields, blocks: [...titleBlock, ...read.blocks] },
    text: read.text,
    at: new Map(read.blocks.map((block, index) => [block.id, read.at[index] ?? 0])),
  }
}

function readPlain(text: string): ReadText {
  const placed = plainBlocks(text)
  return { text, blocks: placed.map(({ block }) => block), at: placed.map(({ at }) => at) }
}

/** An advert from plain text or Markdown; `text` is that text itself. */
export const documentFromText = (text: string, fields: Partial<JobFields> = {}): ReadDocument =>
  readDocument('text', readPlain(text), fields, fields.title ?? '')

/**
 * An advert from an HTML page or fragment. Fields given win over those of a JobPosting in the page, if it has
 * exactly one; the title is the one given, or the page's own.
 */
export function documentFromHtml(html: string, given: Partial<JobFields> = {}): ReadDocument {
  const read = htmlBlocks(html)
  const postings = read.structured.flatMap(readJobPostings)
  const [only] = postings
  const stated = only !== undefined && postings.length === 1 ? jobFields(only) : {}
  return readDocument('text', read, { ...stated, ...given }, given.title ?? read.title)
}

const HAS_TAGS = /<\/?[a-z][^<>]*>/i

/** An advert from a JobPosting; `text` is its description as people read it. */
export function documentFromPosting(posting: JobPosting): ReadDocument {
  const description = descriptionOf(posting)
  const fields = jobFields(posting)
  const read = HAS_TAGS.test(description) ? htmlBlocks(description) : readPlain(decodeEntities(description))
  return readDocument('structured', read, fields, fields.title ?? '')
}
