import { BOLD_TAGS, isBlockTag, isShortLine, KIND_OF_TAG, LEFT_OUT_TAGS } from '../text/html-tags.ts'
import type { RawBlock } from '../text/sections.ts'

/** What a tag means for the text in it; one is kept for each open tag. */
interface Frame {
  readonly block: boolean
  readonly kind: 'heading' | 'item' | 'para'
  readonly leftOut: boolean
  readonly bold: boolean
  readonly pre: boolean
}

const ROOT: Frame = { block: true, kind: 'para', leftOut: false, bold: false, pre: false }

export interface BlockCollector {
  open(tag: string, hidden: boolean): void
  close(): void
  text(data: string): void
  /** Ends the last block and gives all of them. */
  done(): RawBlock[]
}

/** Turns tags and text, in order, into blocks by the rules at the head of `lib/text/html-tags.ts`. */
export function createBlockCollector(): BlockCollector {
  const blocks: RawBlock[] = []
  const frames: Frame[] = []
  let frame = ROOT
  let text = ''
  let space = false
  let allBold = true

  const endBlock = () => {
    const bold = allBold
    const read = text
    text = ''
    space = false
    allBold = true
    if (read.trim() === '') return
    const kind = frame.kind === 'para' && bold && isShortLine(read) ? 'heading' : frame.kind
    blocks.push({ id: `b${blocks.length}`, kind, text: read })
  }

  const add = (data: string) => {
    const words = data.replace(/[ \t\n\f\r]+/g, ' ')
    if (words === '') return
    const starts = words.startsWith(' ')
    const ends = words.endsWith(' ')
    const bare = words.slice(starts ? 1 : 0, ends ? -1 : undefined)
    if (starts) space = true
    if (bare === '') return
    if (!frame.bold && bare.trim() !== '') allBold = false
    text += space && text !== '' ? ` ${bare}` : bare
    space = ends
  }

  return {
    open(tag, hidden) {
      const block = isBlockTag(tag)
      if (block) endBlock()
      frames.push(frame)
      frame = {
        block,
        kind: KIND_OF_TAG.get(tag) ?? frame.kind,
        leftOut: frame.leftOut || hidden || LEFT_OUT_TAGS.has(tag),
        bold: frame.bold || BOLD_TAGS.has(tag),
        pre: frame.pre || tag === 'pre' || tag === 'listing' || tag === 'xmp',
      }
    },
    close() {
      if (frame.block) endBlock()
      frame = frames.pop() ?? ROOT
    },
    text(data) {
      if (frame.leftOut) return
      if (!frame.pre) return add(data)
      data.split(/\r\n|[\n\r]/).forEach((line, index) => {
        if (index > 0) endBlock()
        add(line)
      })
    },
    done() {
      endBlock()
      return blocks
    },
  }
}
