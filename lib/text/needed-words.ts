/**
 * Texts of which a match holds at least one, in lower case; undefined where no such set can be told. Lets a reader
 * pass over an expensive pattern when none of them is there.
 */
export const neededIn = ({ source }: RegExp): Needed | undefined => mostTelling(allNeededIn(source))

/** All such sets, in lower case: a match of the pattern holds one of the texts of each. Empty where none can be told. */
export function allNeededIn(source: string): readonly Needed[] {
  try {
    const [all, end] = readChoice(source, 0)
    return end === source.length ? all : []
  } catch (error) {
    if (error instanceof NotUnderstood) return []
    throw error
  }
}

/** The pattern says something that is not read here: then nothing is known of its matches. */
class NotUnderstood extends Error {}

type Needed = readonly string[]

/** What was read, and where it ended. */
type Read<T> = readonly [T, number]

/** a|b|c: a match holds what one of them needs. */
function readChoice(source: string, start: number): Read<readonly Needed[]> {
  const [first, firstEnd] = readRow(source, start)
  if (source[firstEnd] !== '|') return [first, firstEnd]
  const best = [mostTelling(first)]
  let at = firstEnd
  while (source[at] === '|') {
    const [row, end] = readRow(source, at + 1)
    best.push(mostTelling(row))
    at = end
  }
  const known = best.every((needed): needed is Needed => needed !== undefined)
  return [known ? [[...new Set(best.flat())]] : [], at]
}

/** Parts in a row: a match holds what each of them needs. */
function readRow(source: string, start: number): Read<readonly Needed[]> {
  const all: Needed[] = []
  let run = ''
  const endRun = () => {
    if (run !== '') all.push([run])
    run = ''
  }
  let at = start
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const [part, partEnd] = readPart(source, at)
    const [times, end] = readTimes(source, partEnd)
    if (part.letter !== undefined && times === 'once') run += part.letter
    else if (part.letter !== undefined && times === 'more') {
      run += part.letter
      endRun()
    } else if (!part.empty) {
      endRun()
      if (times !== 'maybe') all.push(...(part.needed ?? []))
    }
    at = end
  }
  endRun()
  return [all, at]
}

/** The set that speaks most against a text without any of it; the first of equals. */
function mostTelling(all: readonly Needed[]): Needed | undefined {
  let best: Needed | undefined
  for (const needed of all) if (best === undefined || tellingOf(needed) > tellingOf(best)) best = needed
  return best
}

/** Longer texts are rarer, and so are fewer of them. */
const tellingOf = (needed: Needed): number =>
  Math.min(3, ...needed.map((text) => text.length)) * 1000 - needed.length

interface Part {
  /** A character that stands for itself, in lower case. */
  readonly letter?: string
  /** In each set, a text that the match holds. */
  readonly needed?: readonly Needed[]
  /** It takes no room in the match, so a text goes on over it. */
  readonly empty?: boolean
}

function readPart(source: string, at: number): Read<Part> {
  const char = source[at] ?? ''
  switch (char) {
    case '(':
      return readGroup(source, at)
    case '[':
      return [{}, classEnd(source, at)]
    case '\\':
      return readEscape(source, at)
    case '^':
    case '$':
      return [{ empty: true }, at + 1]
    case '.':
      return [{}, at + 1]
    default:
      if ('*+?{}]'.includes(char)) throw new NotUnderstood()
      return [{ letter: char.toLowerCase() }, at + 1]
  }
}

function readGroup(source: string, at: number): Read<Part> {
  const [, opening = '('] = /^(\((?:\?(?:[:=!]|<[=!]|<\w+>))?)/.exec(source.slice(at, at + 40)) ?? []
  if (opening === '(' && source[at + 1] === '?') throw new NotUnderstood()
  const [needed, end] = readChoice(source, at + opening.length)
  if (source[end] !== ')') throw new NotUnderstood()
  const looks = /[=!]$/.test(opening)
  return [looks ? { empty: true } : { needed }, end + 1]
}

function readEscape(source: string, at: number): Read<Part> {
  const char = source[at + 1] ?? ''
  if (char === 'b' || char === 'B') return [{ empty: true }, at + 2]
  if ('dDwWsS'.includes(char)) return [{}, at + 2]
  const long = /^\\(?:[pP]\{[^}]*\}|u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2})/i.exec(
    source.slice(at, at + 40),
  )
  if (long !== null) return [{}, at + long[0].length]
  // Back references and control characters.
  if (/[a-z0-9]/i.test(char)) return [{}, at + 2]
  return [{ letter: char }, at + 2]
}

function classEnd(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at += source[at] === '\\' ? 2 : 1)
    if (source[at] === ']') return at + 1
  throw new NotUnderstood()
}

/** How often the part before may stand. */
function readTimes(source: string, at: number): Read<'once' | 'maybe' | 'more'> {
  const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 20))
  if (found === null) return ['once', at]
  const [whole, least] = found
  const maybe = whole[0] === '*' || whole[0] === '?' || least === '0'
  return [maybe ? 'maybe' : 'more', at + whole.length]
}
