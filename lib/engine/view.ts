import type { AdvertDocument, Block } from '../model/advert.ts'
import type { Token } from '../text/tokens.ts'
import type { Prepared } from './1-prepare.ts'
import type { Candidate } from './2-scan.ts'
import { type Tags, tag } from './3-tag.ts'
import type { LeadIn } from './decide/lead-in.ts'
import type { Post } from './decide/post.ts'

/** How far a decision looks to either side, in words; keeps one endless sentence from costing more than its length. */
const REACH = 60

/** What a decision on one candidate may look at. Token indexes are into `tokens`, the tokens of the whole block. */
export interface View {
  readonly block: Block
  readonly text: string
  readonly tokens: readonly Token[]
  /** First token of the sentence, or of the part of it within reach. */
  readonly lo: number
  /** One past its last token. */
  readonly hi: number
  readonly from: number
  readonly to: number
  readonly post: Post
  readonly fields: AdvertDocument['fields']
  /** The end of what stands before this block; only given where the block speaks of someone. */
  readonly lead: string
  /** What the line above the list says of this item. */
  readonly leadIn: LeadIn | undefined
  /** Tags by token index; compromise runs at the first call. */
  readonly tags: (index: number) => Tags
}

export const keyAt = (view: View, index: number): string =>
  index >= view.lo && index < view.hi ? (view.tokens[index]?.key ?? '') : ''

/** What stands between a token and the one before it, without a possessive ending. */
export function gapBefore(view: View, index: number): string {
  const before = view.tokens[index - 1]
  const token = view.tokens[index]
  if (token === undefined) return view.text.slice(before === undefined ? 0 : before.end + before.tail.length)
  return view.text.slice(before === undefined ? 0 : before.end + before.tail.length, token.start)
}

export const rawAt = (view: View, index: number): string => {
  const token = view.tokens[index]
  return token === undefined ? '' : view.text.slice(token.start, token.end)
}

/** The words within reach, as a plain string. */
export const sentenceText = (view: View): string => {
  const first = view.tokens[view.lo]
  const last = view.tokens[view.hi - 1]
  return first === undefined || last === undefined
    ? ''
    : view.text.slice(first.start, last.end + last.tail.length)
}

const NO_TAGS: Tags = new Set()

/** Makes views on one block; sentences are found once for all candidates, tags once for each stretch of text. */
export function viewer(
  prepared: Prepared,
  post: Post,
  fields: AdvertDocument['fields'],
  { lead, leadIn }: Pick<View, 'lead' | 'leadIn'>,
) {
  const { tokens, sentences, text, block } = prepared
  const tagged = new Map<string, readonly Tags[]>()
  let sentence = 0
  let first = 0
  let end = 0

  /** Candidates come in text order, so both pointers only move on. */
  const seek = (from: number): void => {
    const start = tokens[from]?.start ?? 0
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++
    const span = sentences[sentence]
    if (span === undefined) return
    while ((tokens[first]?.start ?? Number.POSITIVE_INFINITY) < span.start) first++
    if (end < first) end = first
    while ((tokens[end]?.start ?? Number.POSITIVE_INFINITY) < span.end) end++
  }

  return (candidate: Candidate): View => {
    seek(candidate.from)
    const long = end - first > 3 * REACH
    // Parts of an endless sentence begin at fixed places, so that neighbours share one tagging.
    const part = first + Math.floor((candidate.from - first) / REACH) * REACH
    const lo = long ? Math.max(first, part - REACH) : first
    const hi = Math.max(candidate.to, long ? Math.min(end, part + 2 * REACH) : end)
    const tags = (index: number): Tags => {
      const key = `${lo}:${hi}`
      let list = tagged.get(key)
      if (list === undefined) {
        list = tag(text, tokens.slice(lo, hi))
        tagged.clear()
        tagged.set(key, list)
      }
      return list[index - lo] ?? NO_TAGS
    }
    return {
      block,
      text,
      tokens,
      lo,
      hi,
      from: candidate.from,
      to: candidate.to,
      post,
      fields,
      lead,
      leadIn,
      tags,
    }
  }
}
