import type { Ruling } from '../ruling.ts'
import type { View } from '../view.ts'
import { clauseAfter, clauseBefore } from './clause.ts'

/** "join the Bloom & Co family", "welcome you to our growing library family": the firm itself, joined by the reader. */
const JOINED =
  /\b(?:join(?:s|ing)?|welcom(?:e|es|ing)(?: you)? (?:in)?to|(?<!(?:recently|have|has|having|had) )becom(?:e|ing) (?:a )?(?:part|member) of|(?:you|you'll|you will) be (?:a )?(?:part|member) of|new (?:member|addition) (?:of|to)) (?:the|our)((?: [\p{L}&'-]+){0,4} )$/iu
/** A family of another kind: "the family business", "our family of brands". */
const OTHER_KIND =
  /^(?:'s|-| free| pack| gift|,? (?:of|business|businesses|run|owned|firm|company|group|support|law|court|courts|doctor|practice|friendly|team|office|hub|hubs|centre|centres|center|services?|services|liaison|room|planning|history|home|homes|life|time|who|nurse|safeguarding|solutions?|learning|intervention|charity|foundation|fund|brewer\p{L}*|fun)\b)/iu
const PEOPLE =
  /\b(?:royal|foster|host|adoptive|birth|whole|own|intact|extended|client's|child's|nuclear|holy)\b/i

/** The firm called a family that the reader joins; takes in the name before it: "the Bloom family". */
export function readKinship(view: View): Ruling | undefined {
  const last = view.tokens[view.to - 1]
  const first = view.tokens[view.from]
  if (first === undefined || last === undefined) return undefined
  const between = JOINED.exec(clauseBefore(view))?.[1]
  if (between === undefined || PEOPLE.test(between) || OTHER_KIND.test(clauseAfter(view))) return undefined
  return { start: first.start - between.trimStart().length, end: last.end }
}
