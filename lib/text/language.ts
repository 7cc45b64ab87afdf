/**
 * English or not, by the share of function words. Cheap, and careful: a text counts as another language only
 * where the signs for it are clear, since leaving English unchecked costs more than checking a foreign line.
 */

const ENGLISH =
  'the and of to in a is for with on as you your be will we our are this that have or an at by from who it can ' +
  'their they all not has role work team must should about what experience if us into within if skills join'

/** Words that English does not share, by language; it does not matter which one it is. */
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
const LONGEST = Math.max(...[...SIGNS.keys()].map((word) => word.length))

const LATIN = /^[a-z]+$|\p{Script=Latin}/u
const LETTERS = /\p{L}+/gu

const NONE: readonly number[] = []

export type Language = 'english' | 'other' | 'unsure'

/** Judges by the first 400 words. Too little to tell is `unsure`. */
export function languageOf(text: string): Language {
  let total = 0
  let english = 0
  let letters = 0
  let foreignScript = 0
  const scores = OTHERS.map(() => 0)
  for (const match of text.slice(0, 6000).matchAll(LETTERS)) {
    if (total >= 400) break
    total++
    const word = match[0].toLowerCase()
    letters += word.length
    if (!LATIN.test(word)) foreignScript += word.length
    const signs = word.length > LONGEST ? undefined : SIGNS.get(word)
    if (signs?.english) english++
    for (const language of signs?.others ?? NONE) scores[language] = (scores[language] ?? 0) + 1
    // Plain English needs no more than its beginning.
    if (total === 60 && english >= 20) return 'english'
  }
  if (foreignScript >= 8 && foreignScript > letters * 0.6) return 'other'
  if (total < 5) return 'unsure'
  const other = Math.max(...scores)
  if (other >= 3 && other > english * 1.5 && other / total >= 0.15) return 'other'
  return english / total >= 0.12 ? 'english' : 'unsure'
}
