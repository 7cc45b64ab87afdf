import type { JobFields } from '../../model/advert.ts'

/** How one site shows adverts: data only. Adding a site is adding a file beside this one. */
export interface Site {
  /** The file's name. */
  readonly id: string
  /** Host names; `*.` in front stands for any subdomain. */
  readonly hosts: readonly string[]
  /** Whether this address on one of the hosts shows one advert. */
  readonly isAdvert: (url: URL) => boolean
  /** Where the advert's text stands: selectors tried in order. */
  readonly root: readonly string[]
  readonly title: readonly string[]
  /** Fields by selectors tried in order, or by the label that stands before them. */
  readonly fields: Readonly<Partial<Record<keyof JobFields, readonly string[]>>>
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

/** Carries the type; nothing else. */
export const defineSite = (site: Site): Site => site
