import type { SectorMeasure, SectorPlacing, SectorSample } from '../../model/sector.ts'
import { counted } from './plural.ts'

interface MeasureWords {
  readonly name: string
  /** For example "Shows 8 practices, more than 6 in 10." */
  readonly sentence: (placing: SectorPlacing) => string
}

/** "more than 8 in 10"; near the middle, or among many equals, only that it is usual. */
function compared({ below, above }: SectorPlacing, more: string, fewer: string): string {
  const tens = (share: number) => Math.floor(share * 10 + 1e-9)
  if (below === 1) return `${more} than all of them`
  if (above === 1) return `${fewer} than all of them`
  if (below >= 0.6) return `${more} than ${tens(below)} in 10`
  if (above >= 0.6) return `${fewer} than ${tens(above)} in 10`
  return 'about as usual'
}

export const sectorWords = {
  title: 'Where it stands in the sector',
  measure: {
    practices: {
      name: 'Practices shown',
      sentence: (one) =>
        `Shows ${counted(one.value, 'practice', 'practices')}, ${compared(one, 'more', 'fewer')}.`,
    },
    findings: {
      name: 'Findings per 1,000 words',
      sentence: (one) =>
        `Has ${counted(one.value, 'finding', 'findings')} per 1,000 words, ${compared(one, 'more', 'fewer')}.`,
    },
    balance: {
      name: 'Balance of coded words',
      sentence: (one) =>
        one.value === 0
          ? `Leans to neither side with its coded words, ${compared(one, 'more masculine', 'more feminine')}.`
          : `Leans ${one.value > 0 ? 'masculine' : 'feminine'} by ${counted(Math.abs(one.value), 'coded word', 'coded words')}, ${compared(one, 'more masculine', 'more feminine')}.`,
    },
    criteria: {
      name: 'Essential criteria',
      sentence: (one) =>
        `Asks for ${counted(one.value, 'essential criterion', 'essential criteria')}, ${compared(one, 'more', 'fewer')}.`,
    },
    words: {
      name: 'Length',
      sentence: (one) => `Has ${counted(one.value, 'word', 'words')}, ${compared(one, 'more', 'fewer')}.`,
    },
    'reading-age': {
      name: 'Reading age',
      sentence: (one) => `Reading age ${one.value}, ${compared(one, 'higher', 'lower')}.`,
    },
  } satisfies Readonly<Record<SectorMeasure, MeasureWords>>,
  /** Stands beside every comparison. */
  limits: ({ adverts, from, to }: SectorSample) =>
    `Compared with ${counted(adverts, 'UK technology advert', 'UK technology adverts')} from about ${from} to ${to}, in which user-experience roles are over-represented. It is no measure of what is good, nor of the market today.`,
  tooShort: 'There is too little text to compare.',
}
