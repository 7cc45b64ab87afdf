/** What a text must hold: a piece of text, one of several, or all of several. */
export type Need = string | { readonly some: readonly Need[] } | { readonly all: readonly Need[] }

/**
 * What a match of the pattern holds, in small letters; undefined where none can be told. Lets a reader pass over an
 * expensive pattern where it can't match.
 */
export function needOf(source: string): Need | undefined {
  try {
    const [need, end] = readChoice(source, 0)
    return end === source.length ? need : undefined
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined
    throw error
  }
}

/** Whether a text, in small letters, holds what is needed. */
export function holdsNeed(text: string, need: Need): boolean {
  if (typeof need === 'string') return text.includes(need)
  if ('some' in need) {
    for (const one of need.some) if (holdsNeed(text, one)) return true
    return false
  }
  for (const one of need.all) if (!holdsNeed(text, one)) return false
  return true
}

/** Texts of which one stands wherever the need is met: those that tell most. */
export function oneOf(need: Need): readonly string[] {
  if (typeof need === 'string') return [need]
  if ('some' in need) return [...new Set(need.some.flatMap(oneOf))]
  const [first = [], ...more] = need.all.map(oneOf)
  return more.reduce((best, own) => (tellingOf(own) > tellingOf(best) ? own : best), first)
}

/** Longer texts are rarer, and so are fewer of them. */
const tellingOf = (texts: readonly string[]): number =>
  Math.min(TELLING, ...texts.map((text) => text.length)) * 1000 - texts.length

/** From this length on a piece of text tells much; shorter ones stand in nearly every sentence. */
const TELLING = 3

/** The pattern says something that is not read here: then nothing is known of its matches. */
class NotUnderstood extends Error {}

/** What was read, and where it ended. */
type Read<T> = readonly [T, number]

/** a|b|c: a match holds what one of them needs. */
function readChoice(source: string, start: number): Read<Need | undefined> {
  const [first, firstEnd] = readRow(source, start)
  if (source[firstEnd] !== '|') return [first, firstEnd]
  const rows = [first]
  let at = firstEnd
  while (source[at] === '|') {
    const [row, end] = readRow(source, at + 1)
    rows.push(row)
    at = end
  }
  return [rows.every((row) => row !== undefined) ? { some: [...new Set(rows)] } : undefined, at]
}

/** Parts in a row: a match holds what each of them needs. */
function readRow(source: string, start: number): Read<Need | undefined> {
  const all: Need[] = []
  let run = ''
  const endRun = () => {
    if (run !== '') all.push(run)
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
      if (times !== 'maybe' && part.need !== undefined) all.push(part.need)
    }
    at = end
  }
  endRun()
  return [together(all), at]
}

function together(all: readonly Need[]): Need | undefined {
  const telling = all.filter((need) => shortest(need) >= TELLING)
  const [first, ...more] = telling.length > 0 ? telling : all
  return first === undefined || more.length === 0 ? first : { all: [first, ...more] }
}

/** The length of the shortest text that may fulfil a need. */
function shortest(need: Need): number {
  if (typeof need === 'string') return need.length
  return 'some' in need ? Math.min(...need.some.map(shortest)) : Math.max(...need.all.map(shortest))
}

interface Part {
  /** A character that stands for itself, in lower case. */
  readonly letter?: string
  readonly need?: Need | undefined
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
  const [need, end] = readChoice(source, at + opening.length)
  if (source[end] !== ')') throw new NotUnderstood()
  const looks = /[=!]$/.test(opening)
  return [looks ? { empty: true } : { need }, end + 1]
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
  if (!'*+?{'.includes(source[at] ?? ' ')) return ['once', at]
  const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 20))
  if (found === null) return ['once', at]
  const [whole, least] = found
  const maybe = whole[0] === '*' || whole[0] === '?' || least === '0'
  return [maybe ? 'maybe' : 'more', at + whole.length]
}
