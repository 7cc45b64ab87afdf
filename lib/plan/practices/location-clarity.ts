import type { Span } from '../../model/finding.ts'
import type { Sentence } from '../advert-view.ts'
import { NO_PLACE, PLACE } from '../places.ts'
import { DUTY, type PracticeCheck, result, type Sign, SKILL, signIn } from '../practice-check.ts'
import { mayMatch, stands } from '../sign-gate.ts'

/** Remote from anywhere: no place is needed. */
export const FULLY_REMOTE: readonly Sign[] = [
  { shows: /#?\bLI-remote\b/i },
  {
    shows:
      /\byou (?:can|may|could|are free to|will|'ll)(?: \w+)? (?:work|be) (?:fully |completely |100% )?(?:remotely|from home)\b/i,
    unless: /\b(?:\d|one|two|three|four|some|occasionally|days?|hybrid|part of)\b/i,
  },
  {
    shows:
      /\b(?:100 ?%|fully|completely|entirely|permanently|full[- ]time|all)[- ]remote\b|\bremote[- ](?:first|only)\b|\b100 ?% (?:home|work from home|wfh)/i,
    unless: /\bnot (?:a )?(?:fully|100)/i,
  },
  {
    shows:
      /\bwork(?:ing)? from (?:anywhere|wherever|any (?:place|location|country)|home full)|\bwork (?:anywhere|wherever you)|\b(?:no|without an?) (?:physical )?office\b|\bremote (?:from )?(?:anywhere|worldwide|within|globally)/i,
    // A month of it a year is a perk, not where the job is done.
    unless: new RegExp(
      `${SKILL.source}|\\b(?:\\d+|few|several|up to \\w+|some|extra|annual) (?:days?|weeks?|months?)\\b|\\b(?:a|one) (?:month|week)\\b|\\b(?:temporar\\w+|around the (?:globe|world)|abroad)\\b`,
      'i',
    ),
  },
  {
    shows:
      /\b(?:location|where|workplace|place of work|work location|based)\b\s?[:|–-]\s?(?:fully |100% )?(?:remote|home[- ]?based|anywhere|work from home)\b(?!\s?(?:\/|or|and|,? ?(?:hybrid|or|in|from|based)))/i,
  },
  {
    shows:
      /\b(?:this is|it's|we are|we're|role is|position is|job is|post is|is an?)\b[^.;]{0,30}\b(?:remote|home[- ]based)\b(?! (?:or|weather|site|support))/i,
    unless: /\b(?:hybrid|not|office|flexible|partly|partially|\d days?|can be|may be|semi)\b/i,
  },
  {
    shows:
      /\b(?:do|doing|done) (?:this|the|your) (?:job|role|work)\b[^.;]{0,20}\bfrom (?:anywhere|wherever|home)\b|\b(?:all|every one) of (?:us|our \w+) (?:are|is|work) (?:home ?workers|remote|from home)\b|\bwe(?: are|'re)? all (?:home ?workers|remote|work (?:from home|remotely))\b/i,
    unless: /\b(?:hybrid|some days|sometimes|occasional\w*|part of)\b/i,
  },
  {
    shows: /\bfrom (?:the comfort of )?your own home\b/i,
    unless: /\b(?:hybrid|office|sometimes|occasional\w*|days?|option)\b/i,
  },
  {
    shows: /\bremote\b[^.;]{0,12}\banywhere (?:in|within|across)\b/i,
    unless: /\bhybrid\b/i,
  },
  { shows: /^\W*(?:fully )?remote(?: (?:role|job|position|work|working))?\W*$/i },
  {
    shows: /\bfully[- ]distributed (?:team|company|organi[sz]ation|business|workforce|employer|charity)\b/i,
    unless: /\b(?:systems?|hybrid|clients?|customers?)\b/i,
  },
]

/** How one works there. "Remote", "hybrid" and "on site" are also said of clouds, teams and contractors. */
const MODE: readonly Sign[] = [
  { shows: /#?\bLI-(?:hybrid|onsite|on-site)\b/i },
  { shows: /\b(?:job|role|position) operates in [^.]{0,30}\boffice\b/i },
  {
    shows:
      /\bhybrid\b(?![- ](?:cloud|app|mobile|infrastructure|environments?|events?|vehicles?|car|system|integration|deployment|architect\w*|it\b|data|model of|azure|identity|seeds?|apps|mattress\w*|bikes?|plants?|crops?|breeds?))/i,
    unless: /\b(?:cloud|aws|azure)\b(?=[^.]*\bhybrid)|\bhybrid (?:and|or) multi/i,
  },
  {
    shows:
      /\bremote(?:ly)?\b(?![- ](?:weather|stations?|sens\w+|servers?|access|monitoring|control\w*|desktop|support|sites?|areas?|locations|communit\w+|teams?\b|users?|clients?|procedure|diagnos\w+|communit\w+|parts|islands?|learning|devices?|assistance|workers?|stakeholders))/i,
    unless: new RegExp(`${DUTY.source}|\\bremote (?:and|or) (?:local|global)|${SKILL.source}`, 'i'),
  },
  {
    shows:
      /\b(?:work(?:ing)?|days?|time|week|based) (?:\w+ )?(?:from|at) home\b|\bhome[- ]?(?:based|working)\b|\btele(?:work|commut)\w*|\bwfh\b/i,
    unless: DUTY,
  },
  {
    shows:
      /\b(?:office|site|field|store|shop|lab|home|campus|ward|hospital|school|clinic|factory|workshop)[- ]based\b|\b(?:on[- ]?site|in[- ](?:the )?office|in[- ]person|onsite)\b(?! (?:contractors?|parking|gym|interviews?|canteen|restaurant|nursery|cr[eè]che|caf[eé]|visits?|meetings?|training|benefits|facilities|support|catering|events?|installation|engineers?|activit\w+|customers?|childcare|accommodation))/i,
    unless: new RegExp(
      `${DUTY.source}|\\binterviews?\\b|\\b(?:parking|gym|canteen|lunch|nursery|free)\\b|${SKILL.source}`,
      'i',
    ),
  },
  {
    shows:
      /\bdays? (?:(?:a|per|each|every) week )?(?:in|at|from) (?:the |our |your )?(?:\w+ )?(?:office|site|home|hq|lab|studio)|\b(?:in|at|to) (?:the|our) (?:\w+ )?(?:office|hq|studio)\b[^.;]{0,30}\b(?:days?|week|%)|\boffice,? (?:\d|five|four|three|two) days\b|\b\d+ ?(?:%|days?) (?:in|out|home|office|remote|on)\b/i,
    unless: DUTY,
  },
  { shows: /\b(?:hq|office|home|site)\b[^.;]{0,20}\b\d{1,3} ?%/i },
  {
    shows:
      /\boffice[- ]first\b|\b(?:we all|everyone|everybody) comes? in\b|\bhome or (?:at |from |in )?(?:our|the) (?:\w+ )?office\b|\boffice or (?:at |from )?home\b|\boffice and (?:your |at )?home\b|\bhome and (?:our|the) (?:\w+ )?office\b|\bdays (?:a|per|each) week together\b|\b(?:everyone|everybody|we all|the whole team|all of us) (?:works?|sits?|is|are|meets?) (?:there|here|together|in the (?:office|same room))\b|\bevery day in (?:the|our)\b|\b(?:the )?(?:other|rest|remaining)\b[^.;]{0,24}\b(?:wherever you|at home|from home|your kitchen|elsewhere)\b|\bwork(?:ing)? face[- ]to[- ]face in\b/i,
    unless: DUTY,
  },
]

const SITE = `(?:office|offices|headquarters|hq|site|store|shop|branch|ward|hospital|school|college|academy|campus|factory|plant|depot|warehouse|clinic|surgery|studio|lab|laborator(?:y|ies)|restaurant|hotel|pub|kitchen|bar|nursery|library|museum|prison|care home|centre|center|facility|salon|university|infirmary)`

/** A named ward, shop or site: where one works and that one works there. */
const NAMED_SITE: readonly Sign[] = [
  {
    shows:
      /\b(?:in|at|from|to) our (?:\w+ )?(?:office|offices|studio|headquarters|hq) (?:near|in|at|on|close to|by)\b/i,
    unless: /\b(?:remote|hybrid|abroad|optional|occasional\w*|or)\b/i,
  },
  { shows: /\b[Ww]ard [A-Z]?\d+\b/, unless: SKILL },
  {
    shows: new RegExp(
      String.raw`\b(?:based|located|work(?:ing)?|join(?:ing)?|role is|position is|job is|post is|be)\b[^.;]{0,50}?\b(?:at|in|on|from|to) (?:our|the|its) (?!international|global|other)[^.;]{0,40}\b${SITE}\b`,
      'i',
    ),
    // A name, or the town after it: "the office" alone says nothing of where.
    with: [
      new RegExp(
        `\\b(?:at|in|on|from|to|our) (?:our|the|its) (?:[\\p{L}\\d'-]+ ){0,3}?\\p{Lu}|${SITE} (?:in|near|at|on|of) (?:the )?(?:[\\p{Ll}]+ ){0,3}\\p{Lu}`,
        'u',
      ),
    ],
    unless: new RegExp(
      `${SKILL.source}|\\b(?:remote|hybrid|offices (?:in|across)|global|travel|visit|worldwide|customers?|abroad|teams based)\\b`,
      'i',
    ),
  },
  {
    shows: new RegExp(
      String.raw`\b(?:${"[A-Z][\\w']+ "}){1,4}(?:Hospital|Infirmary|Ward|Prison|Surgery|[Cc]are [Hh]ome|Medical Cent(?:re|er)|Leisure Centre|Nursery|Store|Primary School|High School|Academy)\b`,
    ),
    with: [/\b(?:join|based|work|team|our|location|located|split|place)\b/i],
    unless: SKILL,
  },
]

const NAMED = String.raw`(?:\p{Lu}[\p{L}'-]+ ){1,3}`

/** A site of ours with its name, or with the street or town it stands in, where the job is done. */
const OUR_SITE: readonly Sign[] = [
  {
    shows: new RegExp(
      String.raw`\b(?:at|in|on|from) our (?:${NAMED})(?:${SITE}|bakery|workshop|yard|farm|theatre|garage|showroom)\b|\b(?:work|based|working) (?:from|at|in) our (?!teams?\b|department|division|business|group|company|field)\p{Ll}+ (?:on|in|at|near|off) (?:the )?\p{Lu}|\b(?:job|role|post|position|work|works|working|based|be|teach|cook|join us|you'll) (?:\p{Ll}+ ){0,3}(?:in|at) our (?:\p{Ll}+ ){0,2}(?:${SITE}|bakery|workshop|yard|farm|theatre|garage|showroom) (?:on|in|at|near|by|off) \p{Lu}`,
      'u',
    ),
    unless: new RegExp(
      `${SKILL.source}|\\b(?:remote|hybrid|occasional\\w*|sometimes|visits?|travel|interviews?|customers?|offices (?:in|across))\\b`,
      'i',
    ),
  },
  {
    shows:
      /^\W*(?:[Ss]tore|[Bb]ranch|[Ss]hop|[Ss]chool|[Hh]ospital|[Dd]epot|[Ww]ard|[Cc]linic|[Cc]ampus|[Ss]urgery)(?: name)? ?[:|–-] ?\p{Lu}/u,
  },
  {
    shows: new RegExp(
      String.raw`\b[Bb]ased on[- ]site (?:at|in) (?:the )?\p{Lu}|\b(?:[Bb]ased|[Ww]ork|[Ww]orking|[Ll]ocated|[Tt]each|[Jj]oin us|role is|job is|post is|vacancy is|position is) (?:at|in|from) (?:the )?(?:\p{Ll}+ ){0,3}(?:of the |of |at the |at )?(?:${NAMED})(?:Clinic|Centre|Center|House|Building|Hospital|Campus|Park|Court|Depot|Library|Museum|Barracks|Airport|Station|Hall|Lodge|Office|College|School)\b`,
      'u',
    ),
    unless: new RegExp(`${SKILL.source}|\\b(?:remote|hybrid|or at|offices (?:in|across))\\b`, 'i'),
  },
  {
    shows: new RegExp(
      String.raw`\b(?:at|in) (?:the )?(?:${NAMED})(?:Airport|Hospital|Infirmary|School|Academy|College|Library|Museum|Prison|Depot|Barracks|Dockyard|Shipyard|Zoo|Abbey|Cathedral|Castle)\b|\b[Oo]ur (?:\p{Ll}+ )?${SITE},? where you(?:'ll| will)[^.;]{0,30}\bis (?:in|at|on|near) \p{Lu}`,
      'u',
    ),
    with: [/\b(?:posts?|role|job|position|vacancy|you|join|team|crew|based)\b/i],
    unless: new RegExp(
      `${SKILL.source}|\\b(?:remote|hybrid|customers?|clients?|visits?|travel|founded|studied|graduat\\w+|opened|or at)\\b`,
      'i',
    ),
  },
  {
    shows: /\bHMP (?:& YOI )?\p{Lu}|\b(?:Theatre|Unit|Ward|Wing|Block|Gate|Terminal) [A-Z]?\d{1,3}\b(?=,)/u,
    unless: SKILL,
  },
]

const LABEL =
  /\b(?:location|where|base|place of work|work location|job location|office|based|workplace|site)\b\s?[:|–]\s?(?=\S)(.{2,80})/i
const BASED_IN =
  /\b(?:based|located|situated|office|offices|headquarters|hq|role|position|job|team|studio|site|work|working|join us|live|be|centre)\b[^.;:]{0,30}? (?:in|at|near|from|of|outside) (?:the |our |central |downtown |greater |sunny |either )*(?=\p{Lu})/u

/** A place that the person would work at: labelled, or a known town where the work is spoken of. */
function placeIn(sentence: Sentence): boolean {
  const { text } = sentence
  const label = mayMatch(LABEL, sentence) ? LABEL.exec(text) : null
  if (label?.[1] !== undefined && !NO_PLACE.test(label[1]) && /^\W*[\p{Lu}\d]/u.test(label[1])) return true
  // Where the firm has its offices is not yet where this job is.
  if (
    /\b(?:headquartered|founded|offices|customers|clients)\b/i.test(text) &&
    !/\b(?:role|position|job|post|you|location|based)\b/i.test(text)
  )
    return false
  return (
    stands(PLACE, sentence) &&
    (stands(BASED_IN, sentence) ||
      text.length < 90 ||
      /\b(?:office|hq|hybrid|remote|on[- ]?site|studio|commute)\b/i.test(text))
  )
}

/** The place, and whether one works there, at home or both. */
export const locationClarity: PracticeCheck = {
  id: 'location-clarity',
  assess(view) {
    const { fields } = view.document
    let place: Span | undefined
    let mode: Span | undefined
    for (const sentence of view.sentences) {
      const all = signIn(sentence, FULLY_REMOTE) ?? signIn(sentence, NAMED_SITE) ?? signIn(sentence, OUR_SITE)
      if (all !== undefined) return result('location-clarity', [all])
      mode ??= signIn(sentence, MODE)
      if (place === undefined && placeIn(sentence))
        place = {
          block: sentence.block.id,
          start: sentence.start,
          end: sentence.start + sentence.text.trimEnd().length,
        }
    }
    const placed = place !== undefined || (fields.location ?? '') !== ''
    const known = mode !== undefined || /telecommute/i.test(fields.workplace ?? '')
    if (/telecommute/i.test(fields.workplace ?? ''))
      return result('location-clarity', mode ? [mode] : [], true)
    const evidence = [place, mode].filter((span) => span !== undefined)
    return result('location-clarity', placed && known ? evidence : [], placed && known)
  },
}
