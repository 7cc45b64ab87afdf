import {
  documentFromHtml,
  documentFromPosting,
  documentFromText,
  type ReadDocument,
} from '../../lib/html/read-document.ts'
import type { AdvertDocument, JobFields } from '../../lib/model/advert.ts'
import type { Assessment } from '../../lib/model/assessment.ts'
import { assess } from '../../lib/plan/assess.ts'
import type { CheckedWording } from '../../lib/plan/checked.ts'
import type { Row } from './row.ts'

/** The part of the engine that is needed here. */
export interface WordingChecker {
  readonly check: (document: AdvertDocument) => CheckedWording
}

export interface CheckedAdvert extends ReadDocument {
  readonly id: string | number
  readonly assessment: Assessment
}

function read(row: Row): ReadDocument {
  const fields: Partial<JobFields> = {
    ...(row.title === undefined ? {} : { title: row.title }),
    ...(row.employer === undefined ? {} : { employer: row.employer }),
  }
  if (row.body.kind === 'text') return documentFromText(row.body.text, fields)
  return row.body.kind === 'html'
    ? documentFromHtml(row.body.html, fields)
    : documentFromPosting(row.body.posting)
}

/** Reads and checks one advert. */
export function checkRow(row: Row, checker: WordingChecker): CheckedAdvert {
  const advert = read(row)
  return { ...advert, id: row.id, assessment: assess(advert.document, checker.check(advert.document)) }
}
