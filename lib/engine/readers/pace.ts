import type { Ruling } from '../ruling.ts'
import type { View } from '../view.ts'
import { clauseAfter, clauseBefore } from './clause.ts'

/** The market, the world or a thing that moves fast, with up to three words before it. */
const ELSE =
  /^(?:(?:,? and|,|\/)? (?!(?:environment|setting|workplace|team|office|start-?up|business|company|organi[sz]ation|agency|role|culture)\b)[\p{L}-]+){0,3}?[ /](?:industr(?:y|ies)|sectors?|markets?|marketplace|worlds?|technolog(?:y|ies)|fields?|space|landscape|domain|change|games?|sports?|thrillers?|stor(?:y|ies)|films?|fiction|dramas?|shows?|series|music|goods|stock|lines|rivers?|streams?|clouds?|traffic|vehicles?|trains?|water|data|coastlines?|threats?|situations?|trends?|thinking|innovation|arenas?)\b(?![ -](?:driven|led|based|environments?|settings?|workplace|teams?|compan(?:y|ies)|start-?ups?|business|industry environment|& data teams))/iu
/** The lives of those whom the work serves. */
const SERVED =
  /\b(?:customers?|users?|clients?|readers?|patients?|drivers)\b[^.;]{0,40}\b(?:have|lead|live|work|face|are in)\b[^.;]{0,40}$/i
/** What changes or grows is not the work: "technology moves at speed", "we are growing at speed". */
const ELSE_BEFORE =
  /\b(?:(?:industry|sector|market|world|technology|space|landscape|field|demand)(?: (?:that|which))? (?:is |are )?(?:mov\w+|evolv\w+|chang\w+|grow\w+|shift\w+)|accelerat\w+|grow(?:s|ing)?|scal(?:es?|ing)|expand\w*|quality|capital|funding|financing|support)\b[^.;,]{0,45}$/iu
const OWN =
  /(?:environment|setting|workplace|team|office|priorities|demands|deadlines|goals|pace|is \w+ changing)$/i

/** A pace at work that people must keep up with, rather than a fast-moving market or river. */
export function readPace(view: View): Ruling | undefined {
  const first = view.tokens[view.from]
  const last = view.tokens[view.to - 1]
  if (first === undefined || last === undefined) return undefined
  const raw = view.text.slice(first.start, last.end)
  if (!OWN.test(raw) && ELSE.test(clauseAfter(view))) return undefined
  const before = clauseBefore(view)
  if (SERVED.test(before) || (/^at\b/i.test(raw) && ELSE_BEFORE.test(before))) return undefined
  return { start: first.start, end: last.end }
}
