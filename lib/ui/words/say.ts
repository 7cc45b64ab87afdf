import type { GeneratedI18nStructure as Structure } from '../../../.wxt/i18n/structure.d.ts'

/*
 * Every sentence stands in `locales/`, which WXT's i18n module turns into what browsers read. Whoever starts a
 * page hands in where its sentences come from: the browser, or the file itself where there is no browser.
 */

/** The message of a name whose parts are joined by `_`; empty when there is none. */
export type Source = (name: string) => string

/** A sentence's place in the catalogue: `popup.filter.clear`. */
export type Key = Exclude<keyof Structure, `@@${string}`>

type Value = string | number
type Names<K extends Key> = Structure[K] extends { namedSubstitutions: readonly (infer N extends string)[] }
  ? N
  : never
/** A sentence with forms is chosen by its `count`. */
type Values<K extends Key> = Readonly<Record<Exclude<Names<K>, 'count'>, Value>> &
  (Structure[K] extends { plural: true }
    ? { readonly count: number }
    : Readonly<Record<Extract<Names<K>, 'count'>, Value>>)

/** A sentence that needs nothing filled in. */
export type PlainKey = {
  [K in Key]: [Names<K>] extends [never] ? (Structure[K] extends { plural: true } ? never : K) : never
}[Key]

let source: Source | undefined
let kept = new Map<Key, string>()
let numbers: Intl.NumberFormat | undefined

/** Sets where sentences come from, before anything is shown. */
export function speakFrom(from: Source): void {
  source = from
  kept = new Map()
  numbers = undefined
}

/** Kept, as asking the browser costs more than showing: five hundred findings say the same few words. */
function messageOf(key: Key): string {
  const known = kept.get(key)
  if (known !== undefined) return known
  if (source === undefined) throw new Error('There are no words yet: call speakFrom() where the page starts.')
  const message = source(key.replaceAll('.', '_'))
  kept.set(key, message)
  return message
}

/** The language of the sentences, for `lang` attributes and `Intl`; not always that of the browser. */
export const language = (): string => messageOf('language')

/** As the i18n module writes and reads forms: for one and for more, with one for none before them if there are three. */
function formFor(message: string, count: unknown): string {
  const forms = message.split(' | ')
  if (forms.length === 1 || typeof count !== 'number') return message
  return (forms.length === 2 ? forms[count === 1 ? 0 : 1] : forms[Math.min(count, 2)]) ?? message
}

/** A sentence with its {names} filled in; numbers are written as the language writes them. */
export function say<K extends Key>(
  key: K,
  ...[values]: K extends PlainKey ? [] : [values: Values<K>]
): string {
  const message = messageOf(key)
  if (values === undefined) return message
  const given = new Map<string, unknown>(Object.entries(values))
  return formFor(message, given.get('count')).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = given.get(name)
    if (typeof value !== 'number') return value === undefined ? whole : String(value)
    numbers ??= new Intl.NumberFormat(language())
    return numbers.format(value)
  })
}
