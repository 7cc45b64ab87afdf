import { Readable } from 'node:stream'
import { checkLines } from '../accuracy/run-check.ts'
import { type CheckedAdvert, checkedAdvert, type FoundSpan, readRows } from '../accuracy/shapes.ts'
import { edited, newlyFlagged } from './newly-flagged.ts'
import { poolRows } from './pool-adverts.ts'

/** One finding of an advert, whose first suggestion is to be tried. */
export interface Drawn {
  readonly advert: CheckedAdvert
  readonly finding: FoundSpan
}

const editsOf = ({ finding }: Drawn) => finding.suggestions[0]?.edits ?? []

/**
 * Checks each drawn finding's whole advert again with the first suggestion applied, title and employer as they were.
 * Gives, in the same order, what is found then and was not before.
 */
export async function checkMended(folder: string, drawn: readonly Drawn[]): Promise<FoundSpan[][]> {
  const byAdvert = Map.groupBy(drawn.entries(), ([, { advert }]) => advert.id)
  async function* rows(): AsyncGenerator<string> {
    for await (const row of poolRows(folder))
      for (const [index, one] of byAdvert.get(row.id) ?? [])
        yield `${JSON.stringify({ ...row, id: index, text: edited(one.advert.text, editsOf(one)) })}\n`
  }
  const found = drawn.map((): FoundSpan[] => [])
  for await (const line of checkLines(Readable.from(rows()))) {
    const [again] = readRows(line, checkedAdvert, 'the records')
    const index = Number(again?.id)
    const one = drawn[index]
    if (again !== undefined && one !== undefined)
      found[index] = newlyFlagged(one.advert.findings, again.findings, editsOf(one))
  }
  return found
}
