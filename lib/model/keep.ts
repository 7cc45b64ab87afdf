import type { Finding, RuleId } from './finding.ts'

/** A word that a person chose to keep: once is only on the page, so it is never stored. */
export interface Keep {
  readonly rule: RuleId
  /** The quote in lower case. */
  readonly quote: string
  readonly scope: 'advert' | 'everywhere'
  /** The advert's address without query and hash, when the scope is one advert. */
  readonly url?: string
  readonly reason: string
  /** ISO 8601 date and time. */
  readonly at: string
}

/** Whether this keep silences a finding of the rule with that quote on that page. */
export const keeps = (
  keep: Omit<Keep, 'at' | 'reason'>,
  rule: RuleId,
  quote: string,
  url: string | undefined,
): boolean =>
  keep.rule === rule &&
  keep.quote === quote.toLowerCase() &&
  (keep.scope === 'everywhere' || (url !== undefined && keep.url === addressOf(url)))

/** An address without its query and hash, which change while the advert stays the same. */
export const addressOf = (url: string): string => url.replace(/[?#].*$/, '')

/** Names one place by the words around it, which stay when blocks before it come and go. */
export const placeKey = (finding: Pick<Finding, 'rule' | 'start' | 'end'>, text: string): string =>
  `${finding.rule}\n${text.slice(Math.max(0, finding.start - 30), finding.end + 30)}`
