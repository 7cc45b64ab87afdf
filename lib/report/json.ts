import { recordOf } from './record.ts'
import type { Reported } from './reported.ts'

/** Blocks stand on lines of their own in the text. */
const BREAK = '\n'

/** The report for other programs: the record that the command line gives, and whose advert it is. */
export function reportJson(reported: Reported): string {
  const { document, assessment, title, url, made, product, organisation } = reported
  const at = new Map<string, number>()
  let text = ''
  for (const block of document.blocks) {
    at.set(block.id, text.length)
    text += block.text + BREAK
  }
  const record = recordOf({ id: url, text: text.slice(0, -BREAK.length), at, assessment })
  const { name, representative } = organisation
  return `${JSON.stringify(
    {
      made,
      product,
      title,
      url,
      stale: reported.stale,
      fields: document.fields,
      organisation: { name, representative },
      ...record,
      facts: assessment.facts,
      sector: assessment.sector,
    },
    undefined,
    2,
  )}\n`
}
