import type { JobFields } from '../../model/advert.ts'

/** Where one site's adverts live: all that the small script on every page carries of a site. */
export interface Address {
  /** Host names; `*.` in front stands for any subdomain. */
  readonly hosts: readonly string[]
  /** Fits the path and query of an address that shows one advert. */
  readonly advert: RegExp
  /** A query parameter whose text, decoded from base 64, is searched as well. */
  readonly encoded?: string
  /** Shows the next advert without loading another page. */
  readonly spa?: true
  /** Nobody drafts here: no listener stays. */
  readonly quiet?: true
  /** Such an address may show something else: the text must look like an advert, too. */
  readonly mixed?: true
  /** Selectors that no other site has: they tell its adverts on employers' own hosts. */
  readonly telling?: readonly string[]
}

/** How one site shows adverts: data only. Adding a site is adding a file beside this one. */
export interface Site {
  /** The file's name. */
  readonly id: string
  readonly address: Address
  /** The address and the selectors given here were seen at work, but for what `doubt` names. */
  readonly verified: boolean
  /** What of it nobody has seen, and why it is here. */
  readonly doubt?: string
  /** Where the advert's text stands: selectors tried in order. Empty: structured data or the look of the page tells. */
  readonly root: readonly string[]
  /** Each root selector finds parts that stand side by side; the advert is the smallest element around them. */
  readonly parts?: true
  readonly title: readonly string[]
  /** Fields by selectors tried in order; a `meta` gives its content, an `img` its description. */
  readonly fields: Readonly<Partial<Record<keyof JobFields, readonly string[]>>>
  /** Fields of which the last element found tells, not the first. */
  readonly last?: readonly (keyof JobFields)[]
  /** Fields that stand in pieces, each by its selector; put together with commas. */
  readonly joined?: Readonly<Partial<Record<keyof JobFields, readonly string[]>>>
  /** Headings, in lower case, of what the site puts into every advert. */
  readonly boilerplate?: readonly string[]
  /** For sites that list fields under labels: one field's element, its label and its value inside. */
  readonly labelled?: {
    readonly each: string
    readonly label: string
    readonly value: string
    readonly names: Readonly<Record<string, keyof JobFields>>
  }
  /** Addresses that are adverts; each must be no other site's. */
  readonly urls: readonly string[]
  /** Addresses on the same hosts that are not. */
  readonly notUrls: readonly string[]
}
