import type { Block } from '../model/advert.ts'
import type { Language } from '../text/language.ts'

/** Ids of the blocks that are not in English. A block too short to tell goes with its neighbours. */
export function otherLanguageBlocks(
  blocks: readonly Block[],
  languageOf: (text: string) => Language,
): ReadonlySet<string> {
  const own = blocks.map(({ text }) => languageOf(text))
  const skipped = new Set<string>()
  if (!own.includes('other')) return skipped
  blocks.forEach((block, i) => {
    if (own[i] === 'other' || (own[i] === 'unsure' && surrounded(own, i))) skipped.add(block.id)
  })
  return skipped
}

/** Both sides, as far as they tell anything, are in another language. */
function surrounded(own: readonly Language[], at: number): boolean {
  const before = nearest(own, at, -1)
  const after = nearest(own, at, 1)
  return (before ?? after) === 'other' && (after ?? before) === 'other'
}

/** How far to look for a neighbour that tells, in blocks. */
const LOOK = 25

function nearest(own: readonly Language[], from: number, step: 1 | -1): Language | undefined {
  for (let i = 1; i <= LOOK; i++) {
    const language = own[from + i * step]
    if (language === undefined) return undefined
    if (language !== 'unsure') return language
  }
  return undefined
}
