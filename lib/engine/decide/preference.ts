import { type Phrasebook, phrasebook, somePhrase } from '../phrase.ts'
import { gapBefore, keyAt, type View } from '../view.ts'

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
function distance(view: View, phrases: Phrasebook, counts: (at: number) => boolean = () => true): number {
  let best = Number.POSITIVE_INFINITY
  somePhrase(phrases, view.tokens, view.lo, view.hi, ([first = ''], at) => {
    if (at >= view.to && FORWARD.has(first) && gapBefore(view, at).includes(',')) return false
    if (!counts(at)) return false
    const inside = at >= view.from && at < view.to
    const [a, b] = at < view.from ? [at, view.from] : [view.to - 1, at]
    best = Math.min(best, inside ? 0 : b - a + breaks(view, a + 1, b))
    return false
  })
  return best
}

/** What the signs on the way weigh; those within brackets only explain, and part nothing. */
function breaks(view: View, from: number, to: number): number {
  let cost = 0
  let depth = 0
  for (let at = from; at <= to; at++) {
    const gap = gapBefore(view, at)
    depth += (gap.match(/\(/g)?.length ?? 0) - (gap.match(/\)/g)?.length ?? 0)
    if (depth > 0) continue
    if (/;|\.\s/.test(gap)) cost += 20
    else if (/[,:]/.test(gap)) cost += 3
  }
  return cost
}

/** "preferred, but not required" asks for nothing. */
const demands = (view: View) => (at: number) => !/^(?:not|isn't|aren't|non)$/.test(keyAt(view, at - 1))

/** How far before an amount "ideally" may stand: "Ideally, at least 7 years". */
const NEAR = 8

/** "Essential: ideally, at least seven years": the nearest word before the amount is a wish, whatever the heading says. */
function wishedFor(view: View): boolean {
  for (let at = view.from - 1; at >= Math.max(view.lo, view.from - NEAR); at--) {
    const key = keyAt(view, at)
    if (FORWARD.has(key)) return true
    if (/^(?:must|required?|essential|needs?|and|but)$/.test(key) || /[;:.]\s/.test(gapBefore(view, at + 1)))
      return false
  }
  return false
}

/** Whether the advert only prefers what the candidate names. */
export function preferred(view: View): boolean {
  if (view.block.section === 'desirable' || wishedFor(view)) return true
  const wish = distance(view, WISHES)
  return wish < 25 && wish <= distance(view, DEMANDS, demands(view))
}
