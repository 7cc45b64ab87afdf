/** Text in one plain spelling, with the way back to the text that people see. */
export interface Normal {
  readonly text: string
  /** UTF-16 offset in the raw text at which the unit `index` begins. */
  readonly startOf: (index: number) => number
  /** UTF-16 offset in the raw text at which the run that ends before `index` is over. */
  readonly endOf: (index: number) => number
}

/** Everything but plain ASCII and accented Latin letters, which stay as they are. */
const UNUSUAL = /[^\t\n\x20-\x7e\u00a1-\u00ac\u00ae-\u024f]/u

const ONE_FOR_ONE = new Map<string, string>()
const list = (units: string, plain: string): void => {
  for (const unit of units) ONE_FOR_ONE.set(unit, plain)
}
list('\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u00b4\uff07', "'")
list('\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02', '"')
list('\u2010\u2011\u2012\u2043\ufe63\uff0d', '-')
list('\u2013\u2014\u2015\u2212\u2e3a\u2e3b', '\u2013')
list('\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' ')
list('\v\f', ' ')
list('\r\u0085\u2028\u2029', '\n')
list('\u25cf\u25aa\u25ab\u25e6\u2023\u00b7\u2219\uf0b7\u27a2\u2713\u2714\u25ba\u25a0\u2756', '\u2022')

/** Soft hyphens, zero-width and direction marks, variation selectors: not seen, so not read. */
const INVISIBLE =
  /^(?:[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u034f|\u17b4|\u17b5|[\u180b-\u180d]|[\ufe00-\ufe0f])$/u
/** Ligatures, full-width and mathematical letters, which stand for plain ones. */
const COMPATIBLE = /^[\ufb00-\ufb06\uff01-\uff5e\u2460-\u24ff\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}]$/u

function plain(character: string): string {
  const known = ONE_FOR_ONE.get(character)
  if (known !== undefined) return known
  if (INVISIBLE.test(character)) return ''
  return COMPATIBLE.test(character) ? character.normalize('NFKC') : character
}

/** Entities that a careless copy leaves in plain text, as they are read. */
const ENTITIES = new Map([
  ['&nbsp;', ' '],
  ['&#160;', ' '],
  ['&amp;', '&'],
  ['&rsquo;', "'"],
  ['&lsquo;', "'"],
  ['&apos;', "'"],
  ['&#39;', "'"],
  ['&#8217;', "'"],
  ['&ldquo;', '"'],
  ['&rdquo;', '"'],
  ['&quot;', '"'],
  ['&ndash;', '\u2013'],
  ['&mdash;', '\u2013'],
  ['&bull;', '\u2022'],
])
const ENTITY = /&(?:[a-z]{3,5}|#\d{2,4});/
/** One entity, or one character. */
const PIECE = /&(?:[a-z]{3,5}|#\d{2,4});|./gsu

const pieces = (raw: string): Iterable<string> =>
  ENTITY.test(raw)
    ? (raw.match(PIECE) ?? []).flatMap((piece) => (ENTITIES.has(piece) ? piece : [...piece]))
    : raw

const same = (index: number): number => index

/** Folds spaces, quotes, hyphens and look-alikes; offsets lead back exactly, for any string. */
export function normalise(raw: string): Normal {
  if (!UNUSUAL.test(raw) && !raw.includes('\u00b4') && !ENTITY.test(raw))
    return { text: raw, startOf: same, endOf: same }
  const parts: string[] = []
  const from: number[] = []
  const to: number[] = []
  let at = 0
  let shifted = false
  for (const character of pieces(raw)) {
    const folded = ENTITIES.get(character) ?? plain(character)
    const next = at + character.length
    if (folded.length !== character.length) shifted = true
    for (let i = 0; i < folded.length; i++) {
      const whole = folded.length === character.length
      from.push(whole ? at + i : at)
      to.push(whole ? at + i + 1 : next)
    }
    parts.push(folded)
    at = next
  }
  const text = parts.join('')
  if (!shifted) return { text, startOf: same, endOf: same }
  return {
    text,
    startOf: (index) => from[index] ?? raw.length,
    endOf: (index) => (index === 0 ? 0 : (to[index - 1] ?? raw.length)),
  }
}
