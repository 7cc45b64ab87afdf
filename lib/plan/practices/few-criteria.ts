import { judged, type PracticeCheck } from '../practice-check.ts'

/** Guides ask for six to eight; the direction is well supported, the number is a judgement. */
const MOST = 8

/** Few enough points that are asked of everyone. */
export const fewCriteria: PracticeCheck = {
  id: 'few-criteria',
  assess(view, facts) {
    const asked = view.blocks.filter(
      ({ block }) => block.section === 'requirements' && block.kind !== 'heading' && block.kind !== 'title',
    )
    const evidence = asked.map(({ block }) => ({ block: block.id, start: 0, end: block.text.length }))
    if (facts.essentialCriteria === 0) return judged('few-criteria', 'missing', [])
    return judged('few-criteria', facts.essentialCriteria <= MOST ? 'met' : 'hollow', evidence)
  },
}
