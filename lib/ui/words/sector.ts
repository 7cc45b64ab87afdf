import type { SectorMeasure, SectorPlacing, SectorSample } from '../../model/sector.ts'
import { phrases } from './phrases.ts'
import { say } from './say.ts'

/** What is more and what is less of each measure. */
const COMPARED = {
  practices: 'number',
  findings: 'number',
  balance: 'side',
  criteria: 'number',
  words: 'number',
  'reading-age': 'height',
} as const satisfies Record<SectorMeasure, string>

/** "more than 8 in 10"; near the middle, or among many equals, only that it is usual. */
function compared({ measure, below, above }: SectorPlacing): string {
  const tens = (share: number) => Math.floor(share * 10 + 1e-9)
  const kind = COMPARED[measure]
  if (below === 1) return say(`sector.compared.${kind}.aboveAll`)
  if (above === 1) return say(`sector.compared.${kind}.belowAll`)
  if (below >= 0.6) return say(`sector.compared.${kind}.above`, { tens: tens(below) })
  if (above >= 0.6) return say(`sector.compared.${kind}.below`, { tens: tens(above) })
  return say('sector.compared.usual')
}

const counted =
  (measure: 'practices' | 'findings' | 'criteria' | 'words' | 'reading_age') => (one: SectorPlacing) =>
    say(`sector.measure.${measure}.sentence`, { count: one.value, compared: compared(one) })

function leaning(one: SectorPlacing): string {
  if (one.value === 0) return say('sector.measure.balance.even', { compared: compared(one) })
  const side = one.value > 0 ? 'masculine' : 'feminine'
  return say(`sector.measure.balance.${side}`, { count: Math.abs(one.value), compared: compared(one) })
}

export const sectorWords = phrases({
  title: 'sector.title',
  measure: {
    practices: {
      name: 'sector.measure.practices.name',
      sentence: counted('practices'),
    },
    findings: {
      name: 'sector.measure.findings.name',
      sentence: counted('findings'),
    },
    balance: {
      name: 'sector.measure.balance.name',
      sentence: leaning,
    },
    criteria: {
      name: 'sector.measure.criteria.name',
      sentence: counted('criteria'),
    },
    words: {
      name: 'sector.measure.words.name',
      sentence: counted('words'),
    },
    'reading-age': {
      name: 'sector.measure.reading_age.name',
      sentence: counted('reading_age'),
    },
  },
  /** Stands beside every comparison. */
  limits: ({ adverts, from, to }: SectorSample) =>
    say('sector.limits', { count: adverts, from: String(from), to: String(to) }),
  tooShort: 'sector.tooShort',
})
