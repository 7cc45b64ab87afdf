import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import dictionary from 'dictionary-en-gb'
import nspell from 'nspell'
import { PROJECT } from '../../../tools/project.ts'

const speller = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) })

/** Right, but in no dictionary; what stands after a `#` says why. */
const own = readFileSync(join(PROJECT, 'tests/unit/locales/own-words.txt'), 'utf8')
for (const line of own.split('\n')) {
  const word = line.replace(/#.*/, '').trim()
  if (word !== '') speller.add(word)
}

/** Where British words end so, and the dictionary would take "organize" too. */
const SIZE = /^(?:down|over|re|right|un|up)?siz|^prize|^seiz|^capsiz|^(?:horizon|citizen|wizard)|^bizarre/

const known = new Map<string, boolean>()

function isRight(word: string): boolean {
  const before = known.get(word)
  if (before !== undefined) return before
  const lower = word.toLowerCase()
  const oxford = /iz(?:e|ed|es|er|ers|ing|ation|ations|ational)$/.test(lower) && !SIZE.test(lower)
  const right = !oxford && speller.correct(word)
  known.set(word, right)
  return right
}

/** Words that are spelt wrongly, or as Americans do; addresses, numbers and what stands in `code` are passed over. */
export function misspelt(text: string): string[] {
  const plain = text
    .replace(/`[^`]*`|\bhttps?:\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)+\b|\{\w+\}/g, ' ')
    .replaceAll('’', "'")
  const words = plain.match(/(?<![\p{L}\d_])\p{L}+(?:'\p{L}+)*(?![\p{L}\d_])/gu) ?? []
  return words.map((word) => word.replace(/'s$/, '')).filter((word) => word.length > 1 && !isRight(word))
}

/** The same among words in small letters: names are many, and spelt as their owners like. */
export const misspeltButNames = (text: string): string[] =>
  misspelt(text).filter((word) => !/\p{Lu}/u.test(word))
