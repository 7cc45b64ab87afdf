import type { Block } from '../model/advert.ts'
import { assignSections, type RawBlock } from './sections.ts'

/** A block and where it stands: `block.text` is exactly `text.slice(at, at + block.text.length)`. */
export interface PlacedBlock {
  readonly block: Block
  readonly at: number
}

/** One line without its break and outer white space. */
interface Line {
  readonly from: number
  readonly to: number
  readonly indent: number
}

/** Runs of white space are trimmed by hand: a pattern would be slow on a line of a million spaces. */
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 160 ||
  code === 0xfeff ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200b)

function* linesOf(text: string): Generator<Line> {
  const breaks = /\r\n|[\n\r\u2028\u2029]/g
  let blank = false
  for (let start = 0; start <= text.length; ) {
    const found = breaks.exec(text)
    const end = found?.index ?? text.length
    let from = start
    let to = end
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
    // A run of blank lines says no more than one does.
    if (from < to || !blank) yield { from, to, indent: from - start }
    blank = from === to
    if (found === null) return
    start = breaks.lastIndex
  }
}

/** A list marker and the space after it, at the start of a line. */
const MARKER =
  /(?:[*+–—-][ \t\u00a0]+|-(?=\p{Lu})|[•◦▪▫●○■□‣⁃∙·➢➤►▸✓✔✅★☑\uf0b7\u2043][ \t\u00a0]*|o[\t\u00a0][ \t]*|(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)][ \t\u00a0]+|\((?:\d{1,3}|[a-z])\)[ \t\u00a0]+)/uy
const MARKDOWN_HEADING = /#{1,6}[ \t]+/y
const RULE = /^(?:[-=_*~#][ \t]?){3,200}$/
const BOLD_LINE = /^(\*\*|__)(?!\s)([^*_]{1,78})\1:?$/

const at = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Whether the text was broken at a fixed width, as e-mail and old editors do; 0 where it was not. */
function wrapWidth(lines: readonly Line[]): number {
  let width = 0
  let filled = 0
  for (const { from, to, indent } of lines) width = Math.max(width, indent + to - from)
  if (width < 50 || width > 120) return 0
  for (const { from, to, indent } of lines) if (indent + to - from >= width - 15) filled++
  const written = lines.filter((line) => line.to > line.from).length
  return filled >= 3 && filled >= written * 0.25 ? width : 0
}

/** Whether `line` goes on with the sentence of the line before it. */
function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  const length = before.indent + before.to - before.from
  const last = text.charAt(before.to - 1)
  const word = /^\S{1,40}/.exec(text.slice(line.from, line.from + 40))?.[0].length ?? 0
  if (width > 0 && last !== ':' && length + 1 + word > width) return true
  return length >= 40 && !/[.!?:;|]/.test(last) && /\p{Ll}/u.test(text.charAt(line.from))
}

/**
 * Plain text, Markdown or the value of a text field as blocks. Blank lines, list items and lines that stand
 * alone split; lines wrapped at a fixed width stay one block, with their line breaks in it. List markers, `#`
 * and rules stay outside. Ids are b0, b1, … in order. Linear in the length of the text.
 */
export function plainBlocks(text: string): PlacedBlock[] {
  const lines = [...linesOf(text)]
  const width = wrapWidth(lines)
  const raw: RawBlock[] = []
  const starts: number[] = []
  let open: { kind: RawBlock['kind']; from: number; last: Line } | undefined

  const add = (kind: RawBlock['kind'], from: number, to: number) => {
    if (to <= from) return
    raw.push({ id: `b${raw.length}`, kind, text: text.slice(from, to) })
    starts.push(from)
  }
  const close = () => {
    if (open !== undefined) add(open.kind, open.from, open.last.to)
    open = undefined
  }

  for (const line of lines) {
    const { from, to } = line
    const short = to - from <= 200 ? text.slice(from, to) : undefined
    if (from === to) {
      close()
      continue
    }
    if (short !== undefined && RULE.test(short)) {
      // A rule right below a line is Markdown's way to make that line a heading.
      if (open?.kind === 'para' && /^[=-]/.test(short)) open.kind = 'heading'
      close()
      continue
    }
    const hash = at(MARKDOWN_HEADING, text, from)
    if (hash > 0) {
      close()
      add('heading', Math.min(hash, to), to)
      continue
    }
    const bold = short === undefined ? null : BOLD_LINE.exec(short)
    if (bold?.[2] !== undefined) {
      close()
      add('heading', from + 2, from + 2 + bold[2].trimEnd().length)
      continue
    }
    const item = at(MARKER, text, from)
    if (item > 0) {
      close()
      if (item < to) open = { kind: 'item', from: item, last: line }
      continue
    }
    const hangs = open?.kind === 'item' && line.indent >= 2 && line.indent > open.last.indent
    const inItem =
      open?.kind === 'item' &&
      line.indent >= 2 &&
      line.indent === open.last.indent &&
      open.from < open.last.from
    if (open !== undefined && (hangs || inItem || goesOn(text, open.last, line, width))) open.last = line
    else {
      close()
      open = { kind: 'para', from, last: line }
    }
  }
  close()
  return assignSections(raw).map((block, index) => ({ block, at: starts[index] ?? 0 }))
}
