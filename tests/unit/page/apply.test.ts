import { describe, expect, it } from 'vitest'
import type { Block } from '../../../lib/model/advert.ts'
import type { Edit } from '../../../lib/model/finding.ts'
import type { ApplyOutcome } from '../../../lib/model/page-state.ts'
import { apply } from '../../../lib/page/apply.ts'
import type { Surface } from '../../../lib/page/surfaces/surface.ts'
import { blocksOf, findingOn } from './findings.ts'

/** A surface over plain blocks; the writer keeps an undo stack and may refuse or find formatting in the way. */
function draft(
  texts: string[],
  { refuses = -1, plain = true, undoes = true }: { refuses?: number; plain?: boolean; undoes?: boolean } = {},
) {
  let blocks: readonly Block[] = blocksOf(...texts)
  const past: (readonly Block[])[] = []
  const written: Edit[] = []
  const surface: Surface = {
    subject: 'draft',
    source: 'editor',
    element: document.body,
    read: () => blocks,
    draw: () => undefined,
    rectsOf: () => [],
    reveal: () => undefined,
    caret: () => undefined,
    watch: () => undefined,
    writer: {
      isPlain: () => plain,
      async replace(edit): Promise<ApplyOutcome> {
        if (written.length === refuses) return 'refused'
        written.push(edit)
        past.push(blocks)
        blocks = blocks.map((block) =>
          block.id === edit.block
            ? { ...block, text: block.text.slice(0, edit.start) + edit.text + block.text.slice(edit.end) }
            : block,
        )
        return 'applied'
      },
      insert: async () => 'refused',
      async undo() {
        if (undoes === false) return false
        blocks = past.pop() ?? blocks
        return true
      },
    },
  }
  return { surface, written, texts: () => blocks.map((block) => block.text), blocks: () => blocks }
}

const article: Edit = { block: 'b0', start: 6, end: 8, text: 'a' }
const word: Edit = { block: 'b0', start: 9, end: 19, text: 'persistent' }

describe('apply', () => {
  it('writes several edits of one block as one, with the words between them', async () => {
    const { surface, written, texts, blocks } = draft(['We are an aggressive team.'])
    const finding = findingOn(
      blocks(),
      'aggressive',
      { ...article, start: 7, end: 9 },
      { ...word, start: 10, end: 20 },
    )
    expect(await apply(surface, finding, 0)).toBe('applied')
    expect(texts()).toEqual(['We are a persistent team.'])
    expect(written).toHaveLength(1)
  })

  it('writes each edit alone, from the last, where formatting lies between', async () => {
    const { surface, written, texts, blocks } = draft(['We are an aggressive team.'], { plain: false })
    const finding = findingOn(
      blocks(),
      'aggressive',
      { ...article, start: 7, end: 9 },
      { ...word, start: 10, end: 20 },
    )
    expect(await apply(surface, finding, 0)).toBe('applied')
    expect(texts()).toEqual(['We are a persistent team.'])
    expect(written.map((edit) => edit.start)).toEqual([10, 7])
  })

  it('takes back what was written when a later edit is refused', async () => {
    const { surface, texts, blocks } = draft(['We are an aggressive team.'], { plain: false, refuses: 1 })
    const finding = findingOn(
      blocks(),
      'aggressive',
      { ...article, start: 7, end: 9 },
      { ...word, start: 10, end: 20 },
    )
    expect(await apply(surface, finding, 0)).toBe('refused')
    expect(texts()).toEqual(['We are an aggressive team.'])
  })

  it('says that the text was changed when what was written can not be taken back', async () => {
    const { surface, blocks } = draft(['We are an aggressive team.'], {
      plain: false,
      refuses: 1,
      undoes: false,
    })
    const finding = findingOn(
      blocks(),
      'aggressive',
      { ...article, start: 7, end: 9 },
      { ...word, start: 10, end: 20 },
    )
    expect(await apply(surface, finding, 0)).toBe('changed')
  })

  it('writes nothing when the words are no longer there', async () => {
    const { surface, written } = draft(['A senior team.'])
    const finding = findingOn(blocksOf('A young team.'), 'young')
    expect(await apply(surface, finding, 0)).toBe('stale')
    expect(written).toEqual([])
  })

  it('writes nothing for a suggestion that does not exist, or that reaches beyond its block', async () => {
    const { surface, written, blocks } = draft(['A young team.'])
    expect(await apply(surface, findingOn(blocks(), 'young'), 4)).toBe('stale')
    const beyond = findingOn(blocks(), 'young', { block: 'b0', start: 2, end: 99, text: 'x' })
    expect(await apply(surface, beyond, 0)).toBe('stale')
    expect(written).toEqual([])
  })

  it('never writes a public advert', async () => {
    const { surface, blocks } = draft(['A young team.'])
    const { writer: _, ...readOnly } = surface
    expect(await apply(readOnly, findingOn(blocks(), 'young'), 0)).toBe('read-only')
  })
})
