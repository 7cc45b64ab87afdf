import { APPLY, MORE_PHRASES, PHRASES } from './advert-words.ts'
import { plain } from './heading-group.ts'
import { late } from './late.ts'
import {
  collect,
  HEADING_LIKE,
  LONGEST_HEADING,
  linesOf,
  MOST_LOOKED_AT,
  MOST_ON_PAGE,
  offersToApply,
  type Signs,
  says,
  TITLES,
} from './signs.ts'
import { visibleText } from './visible-text.ts'

/*
 * For the small script on every page: whether a look by the page script, which knows far more words, is worth its
 * price. It misses nothing that is found there, and most pages end after one search through their text. Plain pieces
 * of words are looked for first: a pattern costs a browser more to make ready than a page costs to be searched.
 */

/** Pieces of what adverts speak of, whatever their headings; any advert has some. */
const WORDS =
  'apply|applica|candidate|vacanc|salar|£|responsib|duties|requir|qualif|experience|skills|role|position|benefits|pension|full-time|full time|part-time|part time|permanent|hours|join|looking for|seek|recruit|hiring|interview|holder'
const ENOUGH_OF_THEM = 3
/** The page's text beyond this, in code units, is not searched. */
const LONGEST_LOOK = 300_000

/** Pieces of headings of adverts in other languages. A line break is the heading's end. */
const FOREIGN =
  'aufgaben|anforderung|qualifikation|bieten|profil\n|náplň|požad|nabíz|hledáme|missions|compétences|poste\n|offrons|funciones|requisit|perfil\n|ofrecemos|mansioni|offriamo|werkzaamheden|functie|wij bieden|obowiązk|wymagania|oferujemy|arbetsuppgifter|kvalifikationer|erbjuder'
const FOREIGN_ENOUGH = 2
/** `(m/w/d)` and the like: the sexes that a title is meant for, roughly. */
const FOREIGN_TITLE = late(String.raw`(?:^|[\s(|])[mfwhkžd] ?[/|] ?[mfwhkždxni*]`)

/** The same part named more often than this is a list of adverts. */
const MOST_OF_ONE = 4
/** What is said without headings, in code units and in turns of phrase. */
const LONGEST_WITHOUT = 60_000
const ENOUGH_PHRASES = 3

const holds = (text: string, pieces: string, enough: number): boolean =>
  pieces.split('|').filter((piece) => text.includes(piece)).length >= enough

const tells = (signs: Signs): boolean =>
  says(signs) && [...signs.values()].every((elements) => elements.length <= MOST_OF_ONE)

/** Whether the page, or the part of it given, may look like an advert. */
export function mayLookLikeAdvert(document: Document, body: Element | null = document.body): boolean {
  // Asking for one element by number stops there; asking for their count walks them all.
  if (body === null || body.getElementsByTagName('*').item(MOST_ON_PAGE) !== null) return false
  const headings = [...body.querySelectorAll(HEADING_LIKE)].slice(0, MOST_LOOKED_AT)
  if (isForeign(body, headings)) return true
  const text = (body.textContent ?? '').slice(0, LONGEST_LOOK).toLowerCase()
  if (!holds(text, WORDS, ENOUGH_OF_THEM)) return false
  return (
    tells(collect(headings)) || tells(collect(body.getElementsByTagName('p'))) || tellsWithout(document, body)
  )
}

function isForeign(body: Element, headings: readonly Element[]): boolean {
  const lines = headings.map(({ textContent }) => (textContent ?? '').slice(0, LONGEST_HEADING).trim())
  if (holds(`${lines.join('\n').toLowerCase()}\n`, FOREIGN, FOREIGN_ENOUGH)) return true
  const title = body.querySelector(TITLES)?.textContent ?? ''
  return /[/|]/.test(title) && FOREIGN_TITLE.test(title.toLowerCase())
}

/** By lines that no element makes headings, or by turns of phrase and a way to apply. */
function tellsWithout(document: Document, body: Element): boolean {
  const title = body.querySelector(TITLES)?.textContent ?? document.title
  if (plain(title).length > LONGEST_HEADING) return false
  if (tells(collect(linesOf(body)))) return true
  const place = body.querySelector('article') ?? body.querySelector('main, [role=main]') ?? body
  const said = plain(visibleText(place).slice(0, LONGEST_WITHOUT))
  return (
    [...PHRASES, ...MORE_PHRASES].filter((phrase) => phrase.test(said)).length >= ENOUGH_PHRASES &&
    (APPLY.test(said) || offersToApply(body))
  )
}
