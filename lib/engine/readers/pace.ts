import type { Ruling } from '../ruling.ts'
import type { View } from '../view.ts'
import { clauseAfter, clauseBefore } from './clause.ts'

/** The market, the world or a thing that moves fast, with up to three words before it. */
const ELSE =
  /^(?:(?:,? and|,|\/)? (?!(?:environment|setting|workplace|team|office|start-?up|business|company|organi[sz]ation|agency|role|culture)\b)[\p{L}-]+){0,3}?[ /](?:industr(?:y|ies)|sectors?|markets?|marketplace|worlds?|technolog(?:y|ies)|fields?|space|landscape|domain|change|games?|sports?|thrillers?|stor(?:y|ies)|films?|fiction|dramas?|shows?|series|music|goods|stock|lines|rivers?|streams?|clouds?|traffic|vehicles?|trains?|water|data|coastlines?|threats?|situations?|trends?|thinking)\b(?![ -](?:driven|led|based|environments?|settings?|workplace|teams?|compan(?:y|ies)|start-?ups?|business|industry environment|& data teams))/iu
/** The lives of those whom the work serves. */
const SERVED =
  /\b(?:customers?|users?|clients?|readers?|patients?|drivers)\b[^.;]{0,40}\b(?:have|lead|live|work|face|are in)\b[^.;]{0,40}$/i
const OWN =
  /(?:environment|setting|workplace|team|office|priorities|demands|deadlines|goals|pace|is \w+ changing)$/i

/** A pace at work that people must keep up with, rather than a fast-moving market or river. */
export function readPace(view: View): Ruling | undefined {
  const first = view.tokens[view.from]
  const last = view.tokens[view.to - 1]
  if (first === undefined || last === undefined) return undefined
  const raw = view.text.slice(first.start, last.end)
  if (!OWN.test(raw) && ELSE.test(clauseAfter(view))) return undefined
  if (SERVED.test(clauseBefore(view))) return undefined
  return { start: first.start, end: last.end }
}
