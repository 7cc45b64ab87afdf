import { type PracticeCheck, result, spansOf } from '../practice-check.ts'
import { PART_TIME } from './flexible-working.ts'

const OFFERED = /part[- ]?time|job[- ]?shar/i

/** Fewer hours or a shared job, named outright: more than "flexible". */
export const partTime: PracticeCheck = {
  id: 'part-time',
  assess(view) {
    const evidence = spansOf(view.sentences, PART_TIME)
    return result(
      'part-time',
      evidence,
      evidence.length > 0 || OFFERED.test(view.document.fields.employmentType?.replace('_', '-') ?? ''),
    )
  },
}
