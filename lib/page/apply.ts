import type { Block } from '../model/advert.ts'
import type { Edit, Finding, Suggestion } from '../model/finding.ts'
import type { ApplyOutcome } from '../model/page-state.ts'
import type { Surface, Writer } from './surfaces/surface.ts'

/**
 * Carries out one suggestion in a draft, or nothing at all. The finding must belong to the surface's last reading;
 * the words are looked for once more before anything is written.
 */
export async function apply(surface: Surface, finding: Finding, index: number): Promise<ApplyOutcome> {
  const { writer } = surface
  const suggestion = finding.suggestions[index]
  if (writer === undefined) return 'read-only'
  if (suggestion === undefined) return 'stale'
  const blocks = surface.read()
  if (!stillStands(blocks, finding, suggestion)) return 'stale'
  const whole = merged(blocks, suggestion.edits)
  if (whole !== undefined && writer.isPlain(whole)) return writer.replace(whole)

  // Formatting lies between the edits: each alone, from the last, so that the places of the others stay right.
  let done = 0
  for (const edit of fromTheLast(suggestion.edits)) {
    const outcome = await writer.replace(edit)
    if (outcome !== 'applied') {
      return outcome === 'changed' || (await takenBack(writer, blocks, done)) ? outcome : 'changed'
    }
    done += 1
  }
  return 'applied'
}

/** Takes back what was written so far; true when the text then is what it was. */
async function takenBack(writer: Writer, blocks: readonly Block[], steps: number): Promise<boolean> {
  let right = steps === 0
  for (let step = 0; step < steps; step += 1) right = await writer.undo(blocks)
  return right
}

function stillStands(blocks: readonly Block[], finding: Finding, suggestion: Suggestion): boolean {
  const textOf = (id: string) => blocks.find((block) => block.id === id)?.text
  if (textOf(finding.block)?.slice(finding.start, finding.end) !== finding.quote) return false
  return (
    suggestion.edits.length > 0 &&
    suggestion.edits.every(({ block, start, end }) => start <= end && end <= (textOf(block)?.length ?? -1))
  )
}

const fromTheLast = (edits: readonly Edit[]): Edit[] =>
  [...edits].sort((one, other) => other.start - one.start)

/** All edits as one, over the words between them, so that one undo takes all back; only within one block. */
function merged(blocks: readonly Block[], edits: readonly Edit[]): Edit | undefined {
  const [last, ...rest] = fromTheLast(edits)
  const text = blocks.find((block) => block.id === last?.block)?.text
  if (last === undefined || text === undefined) return undefined
  let whole = last
  for (const edit of rest) {
    if (edit.block !== whole.block || edit.end > whole.start) return undefined
    whole = { ...whole, start: edit.start, text: edit.text + text.slice(edit.end, whole.start) + whole.text }
  }
  return whole
}
