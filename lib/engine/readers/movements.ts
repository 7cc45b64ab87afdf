import type { Ruling } from '../ruling.ts'
import { keyAt, type View } from '../view.ts'
import { clauseAfter, clauseBefore } from './clause.ts'

/** "must be able to …", "is regularly required to …" */
const ASKED =
  /\b(?:must|able to|abilit(?:y|ies) to|capable of|(?:required|expected|needed) to|needs? to|ha(?:ve|s) to|(?:regularly|frequently|occasionally|constantly|routinely)|involves?|demands?:?)\b[^.;]{0,120}$/i
const OTHERS =
  /\b(?:dogs?|animals?|horses?|pupp(?:y|ies)|children|pupils?|robots?|drones?|patients?|residents?|customers?|users?|machines?)\b/i
/** Movements of the whole body; one of these in the run tells that bodies are meant. */
const BODY = new Set(
  'walk walking stand standing sit sitting kneel kneeling crouch crouching crawl crawling stoop stooping bend bending climb climbing lift lifting squat squatting twist twisting smell taste'.split(
    ' ',
  ),
)
const ALSO = new Set(
  'carry carrying push pushing pull pulling reach reaching grasp grip hear see talk speak balance stretch type'.split(
    ' ',
  ),
)
/** "sit on panels", "see projects through", "carry out checks": no movement. */
const FIGURE =
  /^ (?:out|through|up|in for|in on|by|on|off|together|about|behind|against|firm|back|over(?! \d)|agreements?|consensus|compromises?|decisions?|conclusions?|goals?|targets?|audiences?|trust|spirits?|morale|views?|opinions?|feedback|concerns?|voices?|ideas?|sense|truth|languages?|fluent\p{L}*|english|publicly|confidently|clearly|openly|honestly|knowledgeably|volumes|insights?|data|information|levers?|(?:a|an|the) (?:lead|conclusion|decision|agreement|consensus|mood|morale|curve|team's|wheel|conversation|gap|gaps|boundaries|rules?)|(?:all|both|other|different|many|new|more|every) (?:sides?|views?|opinions?|points?|voices?|perspectives?)|others?|boundaries|customers?|clients?|users?|people|projects?|appeals?|cases?|our|your|their|how|what|why|when|where|whether|beyond|opportunit\w+|patterns?|alongside|behind|about|in front|at events|down with|to (?:people|customers|clients|users|staff|others|an? )|the (?:bigger|big|value|wider|results?|needs?|impact|potential|customer|world|business))\b/iu
const WHAT =
  /^(?: (?:heavy|light|items?|boxes|loads?|objects?|files?|equipment|materials?|weights?|parcels?|stairs?|stairways|ladders?|steps|short|long|distances|weighing|of))*(?:,? ?(?:up to|over|at least|more than|of) [\d.]+ ?(?:kg|kgs|kilos?|kilograms?|lbs?|pounds)?)?(?: (?:for|above|below|at|with) [^,;.()\n]{1,30}?(?=[,;.()\n]| and | or |$))?/i
/** How many words on either side may part two movements of one run. */
const RUN = 9

/** Whether the movement at a token is only a figure of speech: "stand behind your choices". */
const isFigure = (view: View, at: number): boolean => {
  const end = view.tokens[at]?.end ?? 0
  return FIGURE.test(view.text.slice(end, end + 40))
}

/** One movement in a run of them that a post asks for: "walk, climb stairs and kneel"; each is a finding of its own. */
export function readMovements(view: View): Ruling | undefined {
  const first = view.tokens[view.from]
  const last = view.tokens[view.to - 1]
  if (first === undefined || last === undefined) return undefined
  const before = clauseBefore(view)
  const after = clauseAfter(view)
  if (!ASKED.test(before) || OTHERS.test(before) || FIGURE.test(after) || !inRun(view)) return undefined
  return { start: first.start, end: last.end + (WHAT.exec(after)?.[0].length ?? 0) }
}

function inRun(view: View): boolean {
  const own = keyAt(view, view.from)
  let body = BODY.has(own) ? 1 : 0
  const found = new Set([own])
  for (let at = Math.max(view.lo, view.from - RUN); at < Math.min(view.hi, view.to + RUN); at++) {
    const key = keyAt(view, at)
    if (found.has(key) || isFigure(view, at)) continue
    if (BODY.has(key)) body++
    if (BODY.has(key) || ALSO.has(key)) found.add(key)
  }
  return (body > 0 && found.size > 1) || found.size > 2
}
