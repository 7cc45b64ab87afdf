import { storage } from 'wxt/utils/storage'
import { originOf, pageOf, type SwitchedOff } from '../model/site.ts'

const item = storage.defineItem<SwitchedOff>('local:sites', {
  version: 1,
  fallback: { sites: [], pages: [] },
})

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

/** Where Evenhand is switched off. */
export const switchedOff = async (): Promise<SwitchedOff> => sound(await item.getValue())

/** What a broken disk or another version left there is passed over. */
function sound(stored: { readonly [K in keyof SwitchedOff]?: unknown } | null): SwitchedOff {
  return {
    sites: strings(stored?.sites).filter((site) => originOf(site) === site),
    pages: strings(stored?.pages).filter((page) => pageOf(page) === page),
  }
}

let last: Promise<unknown> = Promise.resolve()

/** Changes one after another, so that two at once lose neither. Rejects when the browser can't store it. */
export function changeSwitchedOff(change: (now: SwitchedOff) => SwitchedOff): Promise<void> {
  const mine = last.then(async () => item.setValue(change(await switchedOff())))
  last = mine.catch(() => undefined)
  return mine
}

/** Calls back after each change, wherever it was made. Returns a function that stops it. */
export const watchSwitchedOff = (listener: (now: SwitchedOff, before: SwitchedOff) => void): (() => void) =>
  item.watch((now, before) => listener(sound(now), sound(before)))
