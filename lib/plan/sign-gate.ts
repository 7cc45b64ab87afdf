import { holdsNeed, type Need, needOf, oneOf } from '../text/needed-words.ts'
import { TextIndex } from '../text/text-index.ts'
import type { Sentence } from './advert-view.ts'
import type { Sign } from './practice-check.ts'

/*
 * Most patterns meet none of their words in most sentences, and to know that is far cheaper than to try them. Each
 * sentence is read once for the words that all patterns need; then a pattern is passed over by a look at what was noted.
 */

/** A pattern, and what a text in small letters must hold for it to match. */
interface Gate {
  readonly number: number
  readonly pattern: RegExp
  readonly need: Need | undefined
}

interface GatedSigns {
  readonly number: number
  readonly signs: readonly { readonly shows: Gate; readonly with: readonly Gate[]; readonly unless?: Gate }[]
}

const gates = new WeakMap<RegExp, Gate>()
const lists = new WeakMap<readonly Sign[], GatedSigns>()
/** Gates and lists are numbered in the order in which they are asked for. */
let known = 0
/** For each pattern, texts of which it needs one. */
const words = new TextIndex()
/** Patterns of which nothing can be told, and lists with such a pattern. */
const open: number[] = []
/** By the number of a pattern, the lists that show it. */
const listsOf: number[][] = []

/** What a pattern, or a list, comes to in a text. */
const CANNOT = 0
/** One of its words stands there; what else it needs was not looked at. */
const PERHAPS = 1
const MAY = 2
const DOES = 3
const DOES_NOT = 4

/** What is known of a text. */
interface Note {
  readonly small: string
  /** By number, for what was known when the text was first looked at; what came later is tried. */
  readonly comes: Uint8Array
  /** What each list matched. */
  readonly matches: Map<number, RegExpExecArray>
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
      const small = sentence.text.toLowerCase()
      note = { small, comes: outlookOf(small), matches: new Map() }
      byText.set(sentence.text, note)
    }
    bySentence.set(sentence, note)
  }
  return note
}

function outlookOf(small: string): Uint8Array {
  const comes = new Uint8Array(known)
  for (const number of open) comes[number] = PERHAPS
  words.search(small, (pattern) => {
    if (comes[pattern] === PERHAPS) return
    comes[pattern] = PERHAPS
    for (const list of listsOf[pattern] ?? []) comes[list] = PERHAPS
  })
  return comes
}

function gateOf(pattern: RegExp): Gate {
  const before = gates.get(pattern)
  if (before !== undefined) return before
  const need = needOf(pattern.source)
  const gate: Gate = { number: known++, pattern, need }
  if (need === undefined) open.push(gate.number)
  else for (const text of oneOf(need)) words.add(text, gate.number)
  gates.set(pattern, gate)
  return gate
}

function gatedSigns(list: readonly Sign[]): GatedSigns {
  const before = lists.get(list)
  if (before !== undefined) return before
  const signs = list.map(({ shows, with: others = [], unless }) => ({
    shows: gateOf(shows),
    with: others.map(gateOf),
    ...(unless && { unless: gateOf(unless) }),
  }))
  const gated = { number: known++, signs }
  for (const { shows } of signs) {
    listsOf[shows.number] = [...(listsOf[shows.number] ?? []), gated.number]
    if (shows.need === undefined) open.push(gated.number)
  }
  lists.set(list, gated)
  return gated
}

function may({ number, need }: Gate, { small, comes }: Note): boolean {
  const came = comes[number] ?? PERHAPS
  if (came !== PERHAPS) return came === MAY || came === DOES
  const met = need === undefined || holdsNeed(small, need)
  // Behind its end an array takes nothing.
  comes[number] = met ? MAY : CANNOT
  return met
}

function does(gate: Gate, note: Note, text: string): boolean {
  if (!may(gate, note)) return false
  const came = note.comes[gate.number]
  if (came === DOES || came === DOES_NOT) return came === DOES
  const matches = gate.pattern.test(text)
  note.comes[gate.number] = matches ? DOES : DOES_NOT
  return matches
}

/** Whether a pattern may match in a sentence: false only where it can't. */
export const mayMatch = (pattern: RegExp, sentence: Sentence): boolean =>
  may(gateOf(pattern), noteOf(sentence))

/** Whether a pattern matches in a sentence; it must not be a global one. Tried at most once. */
export const stands = (pattern: RegExp, sentence: Sentence): boolean =>
  does(gateOf(pattern), noteOf(sentence), sentence.text)

/** What the first of the signs matches that shows in a sentence; tried once for each text. */
export function matchOf(list: readonly Sign[], sentence: Sentence): RegExpExecArray | undefined {
  const { number, signs } = gatedSigns(list)
  const note = noteOf(sentence)
  const came = note.comes[number]
  if (came === CANNOT || came === DOES_NOT) return undefined
  if (came === DOES) return note.matches.get(number)
  for (const { shows, with: others, unless } of signs) {
    if (!may(shows, note) || !others.every((other) => may(other, note))) continue
    const match = shows.pattern.exec(sentence.text)
    if (match === null || (unless !== undefined && does(unless, note, sentence.text))) continue
    if (!others.every((other) => does(other, note, sentence.text))) continue
    note.comes[number] = DOES
    note.matches.set(number, match)
    return match
  }
  note.comes[number] = DOES_NOT
  return undefined
}
