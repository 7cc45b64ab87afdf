import type { AdvertDocument } from '../model/advert.ts'
import type { SessionClient } from './client.ts'
import { sameBlocks } from './remap-findings.ts'

type Answer = ReturnType<SessionClient['check']>

/** Whether two readings are of one advert that nothing has changed in. */
const isSame = (one: AdvertDocument, other: AdvertDocument): boolean =>
  one.url === other.url &&
  sameBlocks(one.blocks, other.blocks) &&
  JSON.stringify(one.fields) === JSON.stringify(other.fields)

/**
 * A client that has the same advert checked once, though a page puts new elements in the place of the old ones again
 * and again. `forget` is for when the answer may be another: the person asked, or their choices changed.
 */
export function checkedOnce(client: SessionClient): {
  readonly client: SessionClient
  readonly forget: () => void
} {
  let last: { readonly document: AdvertDocument; readonly answer: Answer } | undefined
  const forget = () => {
    last = undefined
  }
  return {
    forget,
    client: {
      ...client,
      check(subject, document) {
        if (subject !== 'advert') {
          forget()
          return client.check(subject, document)
        }
        if (last !== undefined && isSame(last.document, document)) return last.answer
        const answer = client.check(subject, document)
        last = { document, answer }
        answer.catch(forget)
        return answer
      },
      nothing(...reason) {
        forget()
        return client.nothing(...reason)
      },
    },
  }
}
