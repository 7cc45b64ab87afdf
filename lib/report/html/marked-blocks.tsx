import type { AdvertDocument, Block } from '../../model/advert.ts'
import type { Severity } from '../../model/finding.ts'
import type { FindingGroup } from '../order.ts'
import type { ReportWords } from '../report-words.ts'

interface Mark {
  readonly start: number
  readonly end: number
  readonly severity: Severity
  readonly number: number
}

/** The advert's own text with its findings marked; the numbers are those of the list of changes. */
export function MarkedBlocks({
  document,
  groups,
  words,
}: {
  document: AdvertDocument
  groups: readonly FindingGroup[]
  words: ReportWords
}) {
  const marks = new Map<string, Mark[]>()
  for (const [index, { places }] of groups.entries()) {
    for (const { block, start, end, severity } of places) {
      const mark = { start, end, severity, number: index + 1 }
      marks.set(block, [...(marks.get(block) ?? []), mark])
    }
  }
  return (
    <div class="advert">
      {runsOf(document.blocks).map((run) =>
        run.list ? (
          <ul key={run.blocks[0]?.id}>
            {run.blocks.map((block) => (
              <li key={block.id}>
                <Marked text={block.text} marks={marks.get(block.id) ?? []} words={words} />
              </li>
            ))}
          </ul>
        ) : (
          run.blocks.map((block) => (
            <p key={block.id} class={`block-${block.kind}`}>
              <Marked text={block.text} marks={marks.get(block.id) ?? []} words={words} />
            </p>
          ))
        ),
      )}
    </div>
  )
}

/** Items that follow one another are one list. */
function runsOf(blocks: readonly Block[]): { list: boolean; blocks: Block[] }[] {
  const runs: { list: boolean; blocks: Block[] }[] = []
  for (const block of blocks) {
    const list = block.kind === 'item'
    const last = runs.at(-1)
    if (last?.list === list) last.blocks.push(block)
    else runs.push({ list, blocks: [block] })
  }
  return runs
}

interface MarkedProps {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly words: ReportWords
}

function Marked({ text, marks, words }: MarkedProps) {
  let at = 0
  const sorted = marks.toSorted((a, b) => a.start - b.start)
  return (
    <>
      {sorted.map(({ start, end, severity, number }) => {
        // Findings may overlap; what is marked already is not said twice.
        const from = Math.max(at, start)
        if (from >= end) return null
        const before = text.slice(at, from)
        at = end
        return [
          before,
          <mark key={start} class={severity}>
            {text.slice(from, end)}
            <a href={`#change-${number}`} aria-label={words.numbered(number)}>
              {number}
            </a>
          </mark>,
        ]
      })}
      {text.slice(at)}
    </>
  )
}
