import { judged, type PracticeCheck } from '../practice-check.ts'

const FEWEST = 300
const MOST = 700

/** Long enough to tell what the job is, short enough to be read to its end. */
export const length: PracticeCheck = {
  id: 'length',
  assess: (_, { words }) =>
    judged('length', words < FEWEST ? 'missing' : words <= MOST ? 'met' : 'hollow', []),
}
