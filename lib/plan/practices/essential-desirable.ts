import type { Span } from '../../model/finding.ts'
import { type AdvertView, spanIn } from '../advert-view.ts'
import { DUTY, type PracticeCheck, result } from '../practice-check.ts'
import { mayMatch, stands } from '../sign-gate.ts'

const DESIRABLE =
  /\b(?:^bonus(?=:)|desirable|desired(?! (?:\w+ )?(?:state|outcomes?|results?|behaviou?r))|nice[- ]to[- ]haves?|preferred|preferable|preferably|ideally|advantageous|(?:an?|distinct|big|huge|real|strong|added) (?:advantage|plus|bonus|asset)|a plus|bonus (?:points?|if)|bonus would be|beneficial|optional|useful but|not (?:essential|needed|required)|neither is needed|good[- ]to[- ]haves?|(?:so much|all) the better|even better if|extra credit|brownie points|lovely if|(?:it )?(?:would|will|it'd) help (?:if|to have)|you (?:may|might) also (?:have|bring)(?=:)|it helps if|helpful (?:but|extras)|icing on the cake|optional extras?|not a must|pluses(?=:)|would like(?=:)|we'd (?:also )?(?:love|like) to see|welcome but|not a deal-?breaker|we(?: would|'d) (?:also )?(?:like|love|be delighted)(?! (?:to (?:hear|meet|see|talk|have you|welcome|know)|for you|you to|your|it))|would (?:also )?be (?:an? )?(?:great|nice|good|useful|ideal|plus|bonus|welcome|helpful)|advantage)\b/i
const ESSENTIAL =
  /\b(?:essential|required|requires?|requirements?|must|mandatory|minimum|need|needed|needs|will (?:certainly |already )?have|'ll (?:\w+ )?(?:have|need)|should have|can't do (?:the job )?without|at entry|you have|you are|you bring|proven|expected|musts|non-negotiables?|the basics|basics:|core (?:skills|requirements|criteria)|key (?:skills|requirements|criteria))\b/i
/** "Preferred supplier", "essential oils", "bonus: 10 %": other trades' words. */
const OTHER =
  /\b(?:preferred (?:suppliers?|bidders?|partners?|name|pronouns?|method)|essential (?:oils?|maintenance|car|user|services?|worker|repairs)|desirable (?:districts?|areas?|locations?|places?)|annual bonus|bonus(?:es)? (?:of|scheme|up to)|bonus: ?(?:£|\d|up to|annual|scheme|quarterly|free|yes|discretionary)|performance bonus|(?:10|15|20)? ?% bonus|preferred (?:working|start) )\b/i
const LETTER = /[[(]\s?(E|D|Essential|Desirable)\s?[\])]|^\s*[[(]?(Essential|Desirable)[\])|:]/i

const NAMED_MARK =
  /[[(](required|essential|must(?: have)?|preferred|desirable|nice to have|optional|a plus)[\])]/gi

const section = (view: AdvertView, wanted: 'requirements' | 'desirable') =>
  view.blocks.filter(
    ({ block, text }) => block.section === wanted && block.kind !== 'heading' && text.length > 2,
  )

/** Points that are needed; where short lines look like headings, a heading with another below it will do. */
const asksForSomething = (view: AdvertView): boolean =>
  view.blocks.some(
    ({ block, text }) =>
      block.kind === 'heading' &&
      block.section !== 'desirable' &&
      /\b(?:need to have|must|essentials?|required)\b/i.test(text),
  ) ||
  section(view, 'requirements').length > 0 ||
  view.blocks.filter(({ block }) => block.section === 'requirements').length >= 2

/** (E) and (D), [Essential] and [Desirable] at each point. */
function byLetters(view: AdvertView): Span[] {
  const marks = view.sentences.flatMap((sentence) => {
    if (!mayMatch(LETTER, sentence)) return []
    const match = LETTER.exec(sentence.text)
    const letter = (match?.[1] ?? match?.[2] ?? '').charAt(0).toUpperCase()
    return match === null ? [] : [{ letter, span: spanIn(sentence, match) }]
  })
  const both = view.sentences.flatMap((sentence) => {
    if (!mayMatch(NAMED_MARK, sentence)) return []
    const named = [...sentence.text.matchAll(NAMED_MARK)].map((found) => found[1]?.toLowerCase() ?? '')
    const needed = named.some((mark) => /^(?:req|ess|must)/.test(mark))
    const wished = named.some((mark) => !/^(?:req|ess|must)/.test(mark))
    const first = sentence.text.search(NAMED_MARK)
    const start = sentence.start + first
    return needed && wished ? [{ block: sentence.block.id, start, end: start + 1 }] : []
  })
  if (both.length > 0) return both
  const enough = marks.some((mark) => mark.letter === 'E') && marks.some((mark) => mark.letter === 'D')
  return enough ? marks.map((mark) => mark.span) : []
}

/** A wish that stands before a colon. */
const LONGEST_LABEL = 60
const LABEL_OF_WISHES = /^[^:]{0,60}:(?!\/\/)/

function followedByItem(view: AdvertView, id: string): boolean {
  const at = view.blocks.findIndex(({ block }) => block.id === id)
  return view.blocks[at + 1]?.block.kind === 'item'
}

const PARTLY = /^(?:preferably|ideally)$/i
/** Within these characters a word still opens the point. */
const FIRST_WORDS = 4

/** Points that are marked as wished for among others that are needed: "Spark and dbt would be useful". */
function byWords(view: AdvertView): Span[] {
  const points = view.sentences.filter(
    (sentence) =>
      sentence.block.section !== 'benefits' &&
      sentence.block.section !== 'about-us' &&
      sentence.block.section !== 'equality' &&
      !stands(OTHER, sentence) &&
      !stands(DUTY, sentence),
  )
  const wished = points.flatMap((point) => {
    const match = mayMatch(DESIRABLE, point) ? DESIRABLE.exec(point.text) : null
    // "Ten projects, preferably in glass" asks for the projects: a part of a point is no point of its own.
    if (match === null || (PARTLY.test(match[0]) && match.index > FIRST_WORDS)) return []
    const listed = point.text.split(/,| and | or |;/).length
    return [{ point, span: spanIn(point, match), listed }]
  })
  const needed = points.filter(
    (point) => stands(ESSENTIAL, point) && !wished.some((wish) => wish.point === point),
  )
  // One list of wishes beside one list of needs separates them; so do marks on several points.
  const list = wished.some(
    ({ listed, point }) =>
      listed >= 3 &&
      /^(?:\W*(?:ideally|desirable|preferred|preferably|nice|useful|bonus|we'd|you don't need))|would (?:also )?(?:like|love)|the better\b|\b(?:would|will) help if\b|\beven better\b|\blovely if\b/i.test(
        point.text,
      ),
  )
  if (needed.length === 0) return []
  // "Desirable: GIS; ecology", or a line that ends in a colon with its points below.
  const labelled = wished.some(
    ({ point, span }) =>
      LABEL_OF_WISHES.test(point.text) &&
      span.start - point.start < LONGEST_LABEL &&
      (/:\s*\S/.test(point.text) || followedByItem(view, point.block.id)),
  )
  if (labelled) return wished.map((wish) => wish.span)
  return wished.length >= 2 || list ? wished.map((wish) => wish.span) : []
}

/** What is needed kept apart from what would be nice, by lists or by marks all through. */
export const essentialDesirable: PracticeCheck = {
  id: 'essential-desirable',
  assess(view) {
    const wished = section(view, 'desirable')
    const [first] = wished
    if (first !== undefined && asksForSomething(view)) {
      const evidence = [section(view, 'requirements')[0], first].flatMap((block) =>
        block === undefined ? [] : [{ block: block.block.id, start: 0, end: block.text.length }],
      )
      return result('essential-desirable', evidence)
    }
    const letters = byLetters(view)
    return result('essential-desirable', letters.length > 0 ? letters : byWords(view))
  },
}
