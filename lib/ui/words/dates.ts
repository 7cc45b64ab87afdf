import { language } from './say.ts'

const written = (at: string, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language(), how).format(new Date(at))

/** A day of an ISO date, "4 January 2026"; the same wherever it is read. */
export const longDay = (iso: string): string => written(iso, { dateStyle: 'long', timeZone: 'UTC' })

/** The day of a moment where the reader is, "4 Jan 2026". */
export const shortDay = (iso: string): string => written(iso, { dateStyle: 'medium' })

/** A moment where the reader is, to the minute. */
export const moment = (iso: string): string => written(iso, { dateStyle: 'long', timeStyle: 'short' })

/** Several short facts in one line. */
export const inOneLine = (facts: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(facts)
