import { outlineOf, outlinesOf } from './outline.ts'

/**
 * English or not, by the share of function words. Cheap, and careful: a text counts as another language only
 * where the signs for it are clear, since leaving English unchecked costs more than checking a foreign line.
 */

const ENGLISH =
  'the and of to in a is for with on as you your be will we our are this that have or an at by from who it can ' +
  'their they all not has role work team must should about what experience if us into within if skills join'

/**
 * Words that English hardly shares, by language; it does not matter which one it is. Words that adverts in English
 * use (van, care, pro, ale) are left out, whatever they mean elsewhere.
 */
const OTHERS: readonly string[] = [
  'der die das und mit für von wir sie ist im den dem ein eine einen zu zur auf bei als nicht oder du deine unser unsere ihre sowie werden sind',
  'le la les des et une du pour avec vous nous dans est au aux sur votre notre vos nos par que qui ou en sont être ce cette',
  'el los las de y en una con para por que del se su sus es al como nuestro tu más o un nuestra empresa trabajo',
  'il gli di che per con una del della nel nella sono è un si alla dei le e i da nostro tuo come',
  'het een van en voor met je wij zijn naar bij op te dat ons onze jij jouw aan wat als ben',
  'o os as de e em para com um uma do da dos das no na que por se você nossa nosso ao são',
  'i w z na do się nie jest oraz dla o od po za przez są twoje nasz które jak',
  'och att det som en på är för med av till vi du den har ett inte om dig hos oss',
  'og i på er til at som en det for med av vi du den har et ikke om hos deg dig',
  'v ve na se je že z jsme jste nebo za si jako která který které jsou být máte vás nás vám naše při také budete práce',
  'v vo na sa je že z sme ste alebo za si ako ktorá ktorý ktoré sú byť máte vás nás vám naše pri tiež budete práca',
  'ja että myös kanssa sekä olet olemme sinulla meillä joka mukaan ovat ei sinä työ',
  'az és hogy nem egy vagy csak már lesz kell nálunk valamint illetve',
  'și de la în cu pentru este din sau să sunt mai noastră',
  've bir için ile olarak olan çok gibi veya kadar sonra',
  'yn y yr a i o ar mae gyda wedi bydd neu eich ein gan am fel hyn swydd gwaith',
]

/** What a word speaks for: English, and other languages by their place in the list above. */
interface Signs {
  english: boolean
  readonly others: number[]
}

const SIGNS = new Map<string, Signs>()
const signsOf = (word: string): Signs => {
  const signs = SIGNS.get(word) ?? { english: false, others: [] }
  SIGNS.set(word, signs)
  return signs
}
for (const word of ENGLISH.split(' ')) signsOf(word).english = true
OTHERS.forEach((line, language) => {
  for (const word of line.split(' ')) signsOf(word).others.push(language)
})
const OUTLINES = outlinesOf(SIGNS.keys())

const LATIN = /\p{Script=Latin}/u
const LETTERS = /\p{L}+/uy

export type Language = 'english' | 'other' | 'unsure'

/** How much of a text is looked at, in UTF-16 units and in words. */
const JUDGED = 6000
const MOST_WORDS = 400
/** Words after which plain English is told. */
const SURE = 60

/** Judges by the first 400 words. Too little to tell is `unsure`. */
export function languageOf(whole: string): Language {
  const text = whole.length > JUDGED ? whole.slice(0, JUDGED) : whole
  let total = 0
  let english = 0
  let letters = 0
  let foreignScript = 0
  const scores = OTHERS.map(() => 0)
  for (let at = 0; at < text.length && total < MOST_WORDS; ) {
    const end = wordEnd(text, at)
    if (end === at) {
      at += beyondBasic(text.charCodeAt(at)) ? 2 : 1
      continue
    }
    total++
    letters += end - at
    if (isForeign(text, at, end)) foreignScript += end - at
    // Beyond ASCII, capitals have outlines of their own.
    if (OUTLINES[outlineOf(text, at, end)] === 1 || !isPlain(text.charCodeAt(end - 1))) {
      const signs = SIGNS.get(text.slice(at, end).toLowerCase())
      if (signs?.english) english++
      if (signs !== undefined)
        for (const language of signs.others) scores[language] = (scores[language] ?? 0) + 1
    }
    // Plain English needs no more than its beginning.
    if (total >= SURE && total % 20 === 0 && english >= total * 0.3) return 'english'
    at = end
  }
  if (foreignScript >= 8 && foreignScript > letters * 0.6) return 'other'
  if (total < 5) return 'unsure'
  const other = Math.max(...scores)
  if (other >= 3 && other > english * 1.5 && other / total >= 0.15) return 'other'
  return english / total >= 0.12 ? 'english' : 'unsure'
}

const isPlain = (unit: number): boolean => (unit > 96 && unit < 123) || (unit > 64 && unit < 91)
const beyondBasic = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00

/** Where the run of letters ends that begins at `from`; `from` itself where none does. */
function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && isPlain(text.charCodeAt(at))) at++
  if (at >= text.length || text.charCodeAt(at) < 128) return at
  LETTERS.lastIndex = from
  return LETTERS.test(text) ? LETTERS.lastIndex : at
}

/** Whether a run of letters holds none of the Latin script; the first letter nearly always tells. */
const isForeign = (text: string, start: number, end: number): boolean =>
  !isPlain(text.charCodeAt(start)) && !LATIN.test(text.slice(start, end))
