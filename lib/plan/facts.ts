import type { AdvertFacts } from '../model/assessment.ts'
import { words } from '../text/tokens.ts'
import type { AdvertView } from './advert-view.ts'
import { readingAgeOf } from './reading-age.ts'
import { stands } from './sign-gate.ts'

const ASKS =
  /\b(?:you (?:must|will need|need|should have|will have)|you'll (?:need|have)|must (?:have|be|hold)|(?:is|are) (?:essential|required|mandatory|a must)|(?:required|essential)(?=:)|we (?:require|need you to)|minimum of)\b/i
const ONLY_WISHED =
  /\b(?:desirable|preferred|preferably|ideally|nice to have|a plus|a bonus|advantage\w*|not (?:required|essential|needed))\b/i

/** Items under requirements, and sentences anywhere outside desirable sections that ask for something. */
function essentialCriteria(view: AdvertView): number {
  let count = 0
  for (const { block, sentences } of view.blocks) {
    if (
      block.kind === 'heading' ||
      block.kind === 'title' ||
      block.section === 'desirable' ||
      block.section === 'equality'
    )
      continue
    const asks = sentences.filter(
      (sentence) => stands(ASKS, sentence) && !stands(ONLY_WISHED, sentence),
    ).length
    const point = block.section === 'requirements' && block.kind === 'item' && !ONLY_WISHED.test(block.text)
    count += point ? Math.max(1, asks) : asks
  }
  return count
}

/** Counts about the advert's text without its title. */
export function factsOf(view: AdvertView, otherLanguage: readonly string[], cut = false): AdvertFacts {
  const body = view.blocks.filter(({ block }) => block.kind !== 'title')
  const count = body.reduce((sum, { text }) => sum + words(text).length, 0)
  const foreign = new Set(otherLanguage)
  return {
    words: count,
    essentialCriteria: essentialCriteria(view),
    readingAge: readingAgeOf(
      body.filter(({ block }) => !foreign.has(block.id)).flatMap(({ sentences }) => sentences),
    ),
    otherLanguageBlocks: foreign.size,
    ...(cut ? { cut: true } : {}),
  }
}
