export const SECTIONS = [
  'summary',
  'duties',
  'requirements',
  'desirable',
  'benefits',
  'about-us',
  'equality',
  'process',
  'other',
] as const

/** What a run of blocks is about. */
export type Section = (typeof SECTIONS)[number]

/** How the advert was found: a site adapter, structured data, the generic test, an editor, or plain text. */
export type Source = 'site' | 'structured' | 'generic' | 'editor' | 'text'

/** One paragraph, heading, list item or field; `text` is what the reader sees. */
export interface Block {
  readonly id: string
  readonly kind: 'title' | 'heading' | 'para' | 'item' | 'field'
  readonly section: Section
  readonly text: string
}

/** The block that holds a title which stands apart from the text. */
export const TITLE_BLOCK = 'title'

/** What structured data or a site's own fields say of the job; each is plain text as shown to people. */
export interface JobFields {
  readonly title: string
  readonly employer: string
  readonly location: string
  readonly salary: string
  readonly closingDate: string
  readonly employmentType: string
  /** `JobPosting.jobLocationType`, for example TELECOMMUTE. */
  readonly workplace: string
}

/** One job advertisement as plain data: safe to send, to store and to check. */
export interface AdvertDocument {
  readonly source: Source
  readonly url?: string
  readonly fields: Partial<JobFields>
  readonly blocks: readonly Block[]
}

/** Longest advert that is checked, in UTF-16 code units over all its blocks. */
export const LONGEST_ADVERT = 500_000
