import { createChecker } from '../../../lib/engine/checker.ts'
import type { AdvertDocument } from '../../../lib/model/advert.ts'
import type { Edit, Finding } from '../../../lib/model/finding.ts'

const checker = createChecker()

const documentOf = (text: string): AdvertDocument => ({
  source: 'text',
  fields: {},
  blocks: [{ id: 'b', kind: 'para', section: 'other', text }],
})

/** All findings of a sentence that stands alone in an advert. */
export const findingsIn = (text: string): readonly Finding[] => checker.check(documentOf(text)).findings

/** The plain sentence and the place of its [[brackets]]. */
export function readMarked(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[[')
  const end = marked.indexOf(']]')
  if (start < 0 || end < start) throw new Error(`No [[marked]] words in "${marked}"`)
  return {
    text: marked.slice(0, start) + marked.slice(start + 2, end) + marked.slice(end + 2),
    start,
    end: end - 2,
  }
}

/** The text with all edits carried out. */
export const edited = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((changed, edit) => changed.slice(0, edit.start) + edit.text + changed.slice(edit.end), text)
