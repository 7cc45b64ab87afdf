import { Parser } from 'htmlparser2'
import type { Block } from '../model/advert.ts'
import { isHiddenByAttributes } from '../text/html-tags.ts'
import { assignSections } from '../text/sections.ts'
import { createBlockCollector } from './block-collector.ts'

/** Text read into blocks; block number n stands in `text` at `at[n]`. */
export interface ReadText {
  readonly blocks: readonly Block[]
  readonly text: string
  readonly at: readonly number[]
}

export interface ReadHtml extends ReadText {
  readonly title: string
  /** The texts of `<script type="application/ld+json">`, as they stand. */
  readonly structured: readonly string[]
}

/** No browser nests deeper, and the parser searches its stack at every tag. */
const DEEPEST = 512

/** Takes tags below the deepest level for empty ones, so that hostile nesting costs no more than other text. */
class ShallowParser extends Parser {
  depth = 0
  private flat = false

  override onopentagname(start: number, end: number): void {
    this.flat = this.depth >= DEEPEST
    super.onopentagname(start, end)
  }

  override onclosetag(start: number, end: number): void {
    this.flat = false
    super.onclosetag(start, end)
  }

  protected override isVoidElement(name: string): boolean {
    return super.isVoidElement(name) || (this.flat && name !== '')
  }
}

/**
 * Blocks of an HTML page or fragment, by the rules that the live page is read by; `title` is the text of the first
 * `<title>`, and `text` the blocks one a line. Never fails: what is no markup is text. Runs without a document.
 */
export function htmlBlocks(html: string): ReadHtml {
  const collector = createBlockCollector()
  const structured: string[] = []
  let inStructured = false
  let title = ''
  let inTitle = false
  let titles = 0
  let foreign = 0
  const parser = new ShallowParser(
    {
      onopentag(name, attributes) {
        parser.depth++
        if (name === 'svg' || name === 'math') foreign++
        if (name === 'title' && foreign === 0) inTitle = titles++ === 0
        const { type = '' } = attributes
        inStructured = name === 'script' && /^\s*application\/ld\+json\b/i.test(type)
        if (inStructured) structured.push('')
        collector.open(
          name,
          isHiddenByAttributes((attribute) => attributes[attribute]),
        )
      },
      onclosetag(name) {
        parser.depth--
        if (name === 'svg' || name === 'math') foreign--
        if (name === 'title') inTitle = false
        inStructured = false
        collector.close()
      },
      ontext(data) {
        if (inTitle) title += data
        else if (inStructured) structured.push((structured.pop() ?? '') + data)
        else collector.text(data)
      },
    },
    { decodeEntities: true },
  )
  parser.write(html.replace(/^\uFEFF/, ''))
  parser.end()
  return { ...placed(assignSections(collector.done())), title: title.replace(/\s+/g, ' ').trim(), structured }
}

/** Blocks one a line, and where each stands. */
function placed(blocks: readonly Block[]): ReadText {
  const at: number[] = []
  let length = 0
  for (const block of blocks) {
    at.push(length)
    length += block.text.length + 1
  }
  return { blocks, at, text: blocks.map((block) => block.text).join('\n') }
}
