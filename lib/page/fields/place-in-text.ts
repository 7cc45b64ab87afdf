import { visibleText } from '../notice/visible-text.ts'
import type { ShortLine } from './short-lines.ts'

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}`
const PLACE = String.raw`(${NAME}(?:(?:, (?:and )?| and )(?:${NAME}|\p{Lu}{2}\b|remote))*)`

/** Words that come before the place of a job. The page's foot may say it too, but its text is asked last. */
const SAYS_PLACE: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:[Bb]ased|[Ll]ocated|[Hh]iring) (?:in|at|out of) (?:our )?(?:downtown |central |greater )?${PLACE}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:office|position|role|job|team) (?:is )?(?:based )?in (?:downtown |central )?${PLACE}`,
    'u',
  ),
]
const REMOTE = /\b(?:fully|100 ?%) remote\b/i

/** A town, a region in words, and a post code: the foot of an employer's page. */
const ADDRESS = new RegExp(
  String.raw`(${NAME}, (?:${NAME}|\p{Lu}{2})) (?:\d{5}|\p{Lu}{1,2}\d\w? ?\d\p{Lu}{2})\b`,
  'u',
)

/** The line before the town runs into it. */
const STREET = /^.*\b(?:Street|Road|Avenue|Lane|Square|Building|Floor|House) /

/** The place that the advert's own words, or else the foot of the page, name. */
export function placeInText(root: Element, document: Document): string | undefined {
  const text = visibleText(root).replace(/\s+/g, ' ')
  const foot = document.querySelector('footer')
  const below = foot === null ? '' : visibleText(foot).replace(/\s+/g, ' ')
  for (const place of [text, below])
    for (const pattern of SAYS_PLACE) {
      const found = pattern.exec(place)?.[1]
      if (found !== undefined) return found.replace(/[.,]$/, '')
    }
  const town = ADDRESS.exec(below)?.[1]?.replace(STREET, '')
  return town ?? (REMOTE.test(text) ? 'Remote' : undefined)
}

const WAY = '(?:[Ff]ully )?(?:[Rr]emote|[Hh]ybrid|[Oo]n-?site)'
const COUNTRY = 'UK|United Kingdom|England|Scotland|Wales|Northern Ireland|Ireland'
const LINE = new RegExp(
  String.raw`^(?:${NAME}(?:, ${NAME})*,? ?(?:\(${WAY}[^()]{0,20}\)|[-–|/·,] ?${WAY})|(?:${NAME}, ?){1,2}(?:${COUNTRY})|${WAY}(?: ?(?:\(.{2,20}\)|[-–,/|·] ?.{2,20}|in .{2,20}|within .{2,20}))?|${NAME}(?:, ${NAME})?,? [A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?)$`,
  'u',
)

/** The first line near the title that names a place with its country, its post code or how one works there. */
export const placeInLines = (lines: readonly ShortLine[]): string | undefined =>
  lines.find(({ text }) => text.length <= 60 && LINE.test(text))?.text
