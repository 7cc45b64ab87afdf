import type { Ruling } from '../ruling.ts'
import type { View } from '../view.ts'
import { clauseAfter, clauseBefore } from './clause.ts'

/** What people do and how they are: faultless products and experiences are another matter. */
const OWN =
  '(?:spelling|grammar|punctuation|english|writing|written|spoken|verbal|attendance|time-?keeping|punctuality|accuracy|score|record|knowledge|command|communication|attention|eye|ear|memory|manners|presentation|pronunciation|diction|typing|judge?ment|organi[sz]ation\\w*|references?|credentials|character|appearance|taste|numeracy|documentation|delivery|execution|service|work(?![-/ ]?(?:and |/ ?)?life)|copy|results|reports?|records|minutes|administration|admin|data entry|standards?|skills?|professionalism|integrity|track|diary|handwriting|etiquette|telephone|customer care|sense|german|french|italian|spanish|dutch|polish|welsh|portuguese|russian|arabic|mandarin|cantonese|chinese|japanese|korean|swedish|danish|norwegian|turkish|greek|hindi|urdu)'
const NEXT = new RegExp(
  `^(?:,? (?:and )?(?!for\\b|place\\b|fit\\b|match\\b)[\\p{L}-]+){0,3}? ${OWN}\\b`,
  'iu',
)
const OF_THE_PERSON =
  /\b(?:you|your [\p{L} '-]{2,30}|everything you \p{L}+|candidates?|applicants?|must|should)(?:'re)? ?(?:must |should |will |has to |have to |need to |needs to |always )*(?:be|are|is|'re)?(?: always| nothing short of| simply| both)? $/iu
const FOR_SOMETHING =
  /^ (?:for|fit|match|candidate|person|role|place|way|time|job|opportunity|to (?:join|apply)|if|addition|partner|home|team)\b/iu
const OF_PRODUCTS =
  /\b(?:functions?|works?|runs?|operates?|scales?|integrates?|loads?|plays?|performs?|renders?|working|running|functioning|releases?|deployments?|builds?|systems?|software|checks?|tests?|users?|seamless\w*|app)\b[^.;]{0,12}$/iu
const PRODUCT_NEXT =
  /^ (?:releases?|deployments?|builds?|software|systems?|integrations?|user|users|experiences?|apps?|products?|platforms?|diamonds?|finish|performance|operations?|running|launch\w*)\b/iu
const SOUGHT_AFTER =
  /\b(?:demand|expect|striv\w+|insist\w*|requir\w+|accept\w*|deliver\w*|aim\w*|want|seek\w*|nothing (?:less|short)|pursuit|driven|passion|obsess\w*|commit\w*|eye|standard)\b[^.;]{0,24}$/iu
const FORGIVEN =
  /\b(?:we all|everyone|nobody|no one|nobody's|learn\w*|afraid|fear|ok to|okay to|fine to|safe to|far from|not (?:a )?|isn't|don't (?:need|have|expect)|aren't)\b[^.;]{0,30}$/iu

/** "Flawless technique is expected" */
const DEMANDED =
  /^ (?:(?!fit\b|match\b|candidate\b)[\p{L}-]+ ){1,3}(?:is|are) (?:required|essential|expected|demanded|needed|a must|vital|wanted|asked)\b/iu
const STANDARD =
  /^ is (?:the (?:least|minimum|standard|norm|only)|what we|our (?:standard|minimum|aim)|your|expected|required|demanded|essential|a must|non-negotiable)\b/i

/** Faultlessness that is asked of a person or of the person's work. */
export function readPerfection(view: View): Ruling | undefined {
  const first = view.tokens[view.from]
  const last = view.tokens[view.to - 1]
  if (first === undefined || last === undefined) return undefined
  const here = { start: first.start, end: last.end }
  const before = clauseBefore(view)
  const after = clauseAfter(view)
  if (FORGIVEN.test(before) || /\b(?:pixel|picture)[ -]$/i.test(before)) return undefined
  const word = view.text.slice(first.start, last.end).toLowerCase()
  if (/ly$|^without/.test(word)) return OF_PRODUCTS.test(before) ? undefined : here
  if (word === 'perfection') return SOUGHT_AFTER.test(before) || STANDARD.test(after) ? here : undefined
  if (/mistake|wrong$|perfectionist|^no (?:room|margin|tolerance)|^zero|^never/.test(word)) return here
  if (DEMANDED.test(after) && !PRODUCT_NEXT.test(after)) return here
  if (PRODUCT_NEXT.test(after) || FOR_SOMETHING.test(after)) return undefined
  if (NEXT.test(after) || /accuracy$|errors$/.test(word)) return OF_PRODUCTS.test(before) ? undefined : here
  const ends = /^(?:$|[.,;:!\n]| (?:and|at|in|each|every|all|with)\b)/i.test(after)
  return ends && OF_THE_PERSON.test(before) ? here : undefined
}
