import type { JobPosting } from '../../lib/text/job-posting.ts'
import { decodeText, UnusableInput } from './decode.ts'
import type { RawLine } from './read-lines.ts'

type Body =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'posting'; readonly posting: JobPosting }

/** One advert as given. */
export interface Row {
  readonly id: string | number
  readonly title?: string
  readonly employer?: string
  readonly body: Body
}

/** A line that can't be read; it stands in the output in the advert's place. */
export interface LineError {
  readonly id?: string | number
  readonly line: number
  readonly error: string
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isId = (value: unknown): value is string | number =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))

/** Reads one line of JSON Lines; undefined for a blank line. */
export function readRow(line: RawLine): Row | LineError | undefined {
  const failed = (error: string, id?: string | number): LineError =>
    id === undefined ? { line: line.number, error } : { id, line: line.number, error }
  if (line.bytes === undefined) return failed('The line is too long to be an advert (over 64 MB).')
  let value: unknown
  try {
    const text = decodeText(line.bytes, 'The line')
    if (text.trim() === '') return undefined
    value = JSON.parse(text)
  } catch (error) {
    return failed(error instanceof UnusableInput ? error.message : 'The line is not valid JSON.')
  }
  if (!isRecord(value)) return failed('The line is not a JSON object with "text" or "html".')
  // A field that is null is a field left out.
  const { id = null, title = null, text = null, html = null, employer } = value
  if (id !== null && !isId(id)) return failed('"id" is neither text nor a number.')
  const given = id ?? undefined
  if (title !== null && typeof title !== 'string') return failed('"title" is not text.', given)
  if (text !== null && typeof text !== 'string') return failed('"text" is not text.', given)
  if (html !== null && typeof html !== 'string') return failed('"html" is not text.', given)
  const body: Body | undefined =
    text !== null ? { kind: 'text', text } : html !== null ? { kind: 'html', html } : undefined
  if (body === undefined) return failed('The line has neither "text" nor "html".', given)
  return {
    id: given ?? String(line.number),
    ...(title === null ? {} : { title }),
    ...(typeof employer === 'string' ? { employer } : {}),
    body,
  }
}
