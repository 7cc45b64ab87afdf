import type { Keep } from '../../lib/model/keep.ts'
import { keeps } from '../../lib/storage.ts'

/** Remembers a word that the person keeps; the same choice made again replaces the earlier one. */
export async function addKeep(keep: Keep): Promise<null> {
  const same = (other: Keep) =>
    other.rule === keep.rule &&
    other.quote === keep.quote &&
    other.scope === keep.scope &&
    other.url === keep.url
  await keeps.setValue([...(await keeps.getValue()).filter((other) => !same(other)), keep])
  return null
}
