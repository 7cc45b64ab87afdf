import * as v from 'valibot'
import { browser } from 'wxt/browser'

/**
 * What is stored: `ok`, also when nothing is stored yet; `later` when a newer version of the extension wrote it;
 * `corrupt` when it can't be understood. Unless `ok`, the value is the fallback and what is stored stays as it is.
 */
interface Stored<T> {
  readonly state: 'ok' | 'later' | 'corrupt'
  readonly value: T
}

/**
 * Unless `saved`, what was stored stands as it was. `later`: a newer version wrote it. `full`: the browser has no
 * room. `too-long`: the value has not the shape that is stored. `failed`: the browser could not write.
 */
type SaveOutcome = 'saved' | 'later' | 'full' | 'too-long' | 'failed'

interface ItemOptions<T> {
  readonly key: string
  readonly version: number
  readonly fallback: T
  readonly shape: v.GenericSchema<unknown, T>
  /** By the version that they lead to. */
  readonly migrations: Readonly<Record<number, (old: unknown) => unknown>>
}

interface VersionedItem<T> {
  /** Never rejects for what is stored; migrates in memory, and for good with the next save. */
  readonly read: () => Promise<Stored<T>>
  /** Value and version are written together. What could not be understood is set aside first, under `<key>-unread`. */
  readonly save: (value: T) => Promise<SaveOutcome>
  /** Calls back with what is stored after each change. Stops with the signal. */
  readonly watch: (listener: (stored: Stored<T>) => void, signal: AbortSignal) => void
}

/** The version of a stored value; WXT's own items write it beside the value in the same way. */
const versionIn = (meta: unknown): unknown =>
  typeof meta === 'object' && meta !== null && 'v' in meta ? meta.v : 1

/** One value in `storage.local` with a version, a checked shape, and no way to be lost. */
export function versionedItem<T>(options: ItemOptions<T>): VersionedItem<T> {
  const { key, version, fallback, shape, migrations } = options
  const metaKey = `${key}$`
  const unreadKey = `${key}-unread`

  function understood(value: unknown, meta: unknown): Stored<T> {
    if (value === undefined || value === null) return { state: 'ok', value: fallback }
    const from = versionIn(meta)
    if (typeof from !== 'number' || !Number.isInteger(from) || from < 1)
      return { state: 'corrupt', value: fallback }
    if (from > version) return { state: 'later', value: fallback }
    let migrated = value
    try {
      for (let to = from + 1; to <= version; to++) migrated = migrations[to]?.(migrated) ?? migrated
    } catch {
      return { state: 'corrupt', value: fallback }
    }
    const read = v.safeParse(shape, migrated)
    return read.success ? { state: 'ok', value: read.output } : { state: 'corrupt', value: fallback }
  }

  const raw = () => browser.storage.local.get([key, metaKey, unreadKey])

  async function read(): Promise<Stored<T>> {
    const found = await raw()
    return understood(found[key], found[metaKey])
  }

  return {
    read,
    async save(value) {
      const checked = v.safeParse(shape, value)
      if (!checked.success) return 'too-long'
      const found = await raw()
      const { state } = understood(found[key], found[metaKey])
      if (state === 'later') return 'later'
      const earlier: unknown = found[unreadKey]
      const unread = [...(Array.isArray(earlier) ? earlier : []), found[key]]
      try {
        await browser.storage.local.set({
          ...(state === 'corrupt' ? { [unreadKey]: unread } : {}),
          [key]: checked.output,
          [metaKey]: { v: version },
        })
        return 'saved'
      } catch (error) {
        return /quota/i.test(String(error)) ? 'full' : 'failed'
      }
    },
    watch(listener, signal) {
      const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
        if (area === 'local' && (key in changes || metaKey in changes)) void read().then(listener)
      }
      browser.storage.onChanged.addListener(changed)
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), {
        once: true,
      })
    },
  }
}
