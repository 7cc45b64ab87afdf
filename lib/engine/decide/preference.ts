import { type Phrasebook, phrasebook, somePhrase } from '../phrase.ts'
import { gapBefore, type View } from '../view.ts'

const WISHES = phrasebook([
  'desirable',
  'desired',
  'preferred',
  'preferable',
  'preferably',
  'ideally',
  'nice to have',
  'bonus',
  'a plus',
  'big plus',
  'huge plus',
  'real plus',
  'definite plus',
  'strong plus',
  'major plus',
  'added plus',
  'nice plus',
  'as plus',
  'is plus',
  'be plus',
  'advantage',
  'advantageous',
  'beneficial',
  'useful',
  'helpful',
  'not essential',
  'would be great',
  'would be ideal',
  'optional',
  'good to have',
  'an asset',
  'is ideal',
  'a benefit',
  'are a benefit',
  'welcome',
  'welcomed',
  'prefer',
  'favoured',
  'would be good',
  'would be nice',
])

const DEMANDS = phrasebook([
  'essential',
  'required',
  'must',
  'mandatory',
  'need',
  'requires',
  'minimum',
  'at least',
  'compulsory',
  'necessary',
  'requirement',
])

/** These point to what follows them: "ten years in sales, preferably in banking". */
const FORWARD = new Set(['preferably', 'ideally'])

/** How far away the nearest of the phrases stands, in words; a comma or a full stop on the way adds to it. */
function distance(view: View, phrases: Phrasebook): number {
  let best = Number.POSITIVE_INFINITY
  somePhrase(phrases, view.tokens, view.lo, view.hi, ([first = ''], at) => {
    if (at >= view.to && FORWARD.has(first) && gapBefore(view, at).includes(',')) return false
    const inside = at >= view.from && at < view.to
    const [a, b] = at < view.from ? [at, view.from] : [view.to - 1, at]
    let cost = inside ? 0 : b - a
    for (let i = a + 1; i <= b && !inside; i++) {
      const gap = gapBefore(view, i)
      if (/[;:]|\.\s/.test(gap)) cost += 20
      else if (gap.includes(',')) cost += 3
    }
    best = Math.min(best, cost)
    return false
  })
  return best
}

/** Whether the advert only prefers what the candidate names. */
export function preferred(view: View): boolean {
  if (view.block.section === 'desirable') return true
  const wish = distance(view, WISHES)
  return wish < 25 && wish <= distance(view, DEMANDS)
}
