import { neededIn } from '../text/needed-words.ts'
import { TextIndex } from '../text/text-index.ts'
import type { Sentence } from './advert-view.ts'

/*
 * Most patterns meet none of their words in most sentences, and to know that is far cheaper than to try them. Each
 * sentence is read once for the words that all patterns need; then a pattern, or a list of them, is passed over by a
 * look at what was noted.
 */

/** Numbers of the patterns and lists that were asked for, in that order. */
const numbers = new WeakMap<object, number>()
let known = 0
const words = new TextIndex()
/** Patterns of which nothing can be told, and lists with such a pattern. */
const open: number[] = []
/** By the number of a pattern, the lists that it stands in. */
const listsOf: number[][] = []

/** What a pattern comes to in a sentence. */
const CANNOT = 0
const MAY = 1
const DOES = 2
const DOES_NOT = 3

/** What is known of a text. */
interface Note {
  /** By number, for what was known when the text was first looked at; what came later is tried. */
  readonly comes: Uint8Array
  /** What each list came to that was tried. */
  readonly matches: Map<object, RegExpExecArray | undefined>
}

/**
 * While a draft is typed, all sentences but one are those of a moment ago, so notes are kept by their text.
 * Forgotten as a whole when they grow.
 */
const byText = new Map<string, Note>()
const MOST_TEXTS = 1000
const bySentence = new WeakMap<Sentence, Note>()

function noteOf(sentence: Sentence): Note {
  let note = bySentence.get(sentence)
  if (note === undefined) {
    note = byText.get(sentence.text)
    if (note === undefined || note.comes.length < known) {
      if (byText.size >= MOST_TEXTS) byText.clear()
      note = { comes: outlookOf(sentence.text), matches: new Map() }
      byText.set(sentence.text, note)
    }
    bySentence.set(sentence, note)
  }
  return note
}

function outlookOf(text: string): Uint8Array {
  const comes = new Uint8Array(known)
  for (const number of open) comes[number] = MAY
  words.search(text.toLowerCase(), (pattern) => {
    if (comes[pattern] === MAY) return
    comes[pattern] = MAY
    for (const list of listsOf[pattern] ?? []) comes[list] = MAY
  })
  return comes
}

function numberOf(pattern: RegExp): number {
  const before = numbers.get(pattern)
  if (before !== undefined) return before
  const number = known++
  numbers.set(pattern, number)
  const needed = neededIn(pattern)
  if (needed === undefined) open.push(number)
  for (const text of needed ?? []) words.add(text, number)
  return number
}

function numberOfList(list: readonly { readonly shows: RegExp }[]): number {
  const before = numbers.get(list)
  if (before !== undefined) return before
  const patterns = list.map(({ shows }) => numberOf(shows))
  const number = known++
  numbers.set(list, number)
  if (patterns.some((pattern) => open.includes(pattern))) open.push(number)
  for (const pattern of patterns) {
    listsOf[pattern] ??= []
    listsOf[pattern].push(number)
  }
  return number
}

/** Whether a pattern may match in a sentence: false only where it can't. */
export function mayMatch(pattern: RegExp, sentence: Sentence): boolean {
  const came = noteOf(sentence).comes[numberOf(pattern)] ?? MAY
  return came === MAY || came === DOES
}

/** Whether a pattern matches in a sentence; it must not be a global one. Tried at most once. */
export function stands(pattern: RegExp, sentence: Sentence): boolean {
  const { comes } = noteOf(sentence)
  const number = numberOf(pattern)
  const came = comes[number]
  if (came === CANNOT || came === DOES_NOT) return false
  if (came === DOES) return true
  const does = pattern.test(sentence.text)
  // Behind its end an array takes nothing.
  comes[number] = does ? DOES : DOES_NOT
  return does
}

/** What a list comes to in a sentence: tried only where one of its patterns may match, and once for each text. */
export function matchOnce<L extends readonly { readonly shows: RegExp }[]>(
  list: L,
  sentence: Sentence,
  match: (sentence: Sentence, list: L) => RegExpExecArray | undefined,
): RegExpExecArray | undefined {
  const { comes, matches } = noteOf(sentence)
  if (comes[numberOfList(list)] === CANNOT) return undefined
  if (!matches.has(list)) matches.set(list, match(sentence, list))
  return matches.get(list)
}
