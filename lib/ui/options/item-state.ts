import { type ReadonlySignal, signal } from '@preact/signals'
import { optionsWords } from '../words/options.ts'

/** How long a person's typing rests before it is saved, in milliseconds. */
const REST = 400

type SaveOutcome = keyof typeof optionsWords.notSaved | 'saved'

/** One stored value; the versioned items of the storage have this shape. */
export interface ItemClient<T> {
  readonly read: () => Promise<{ readonly state: 'ok' | 'later' | 'corrupt'; readonly value: T }>
  readonly save: (value: T) => Promise<SaveOutcome>
  readonly watch: (listener: (stored: { readonly value: T }) => void, signal: AbortSignal) => void
}

/** A stored value that is edited in place and saved as it changes. */
export interface Item<T> {
  readonly value: ReadonlySignal<T>
  /** Why what is shown is not what was stored, or can't be saved; undefined while all is well. */
  readonly trouble: ReadonlySignal<string | undefined>
  /** Shows the new value at once and saves it when the typing rests. */
  readonly change: (next: T) => void
  /** Saves now what is not saved yet. */
  readonly flush: () => Promise<void>
}

/**
 * Reads the item and follows it until the signal aborts. What a person has typed stays on the screen whatever
 * becomes of the saving.
 * @param say tells the outcome of each save in a sentence
 */
export async function openItem<T>(
  client: ItemClient<T>,
  say: (sentence: string) => void,
  life: AbortSignal,
): Promise<Item<T>> {
  const stored = await client.read()
  const value = signal(stored.value)
  const trouble = signal(stored.state === 'ok' ? undefined : optionsWords.unread[stored.state])
  let resting: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> = Promise.resolve()

  const save = async () => {
    const outcome = await client.save(value.peek()).catch(() => 'failed' as const)
    trouble.value = outcome === 'saved' ? undefined : optionsWords.notSaved[outcome]
    say(trouble.value ?? optionsWords.saved)
  }
  const flush = async () => {
    if (resting !== undefined) {
      clearTimeout(resting)
      resting = undefined
      // One after the other, so that the last words are those that stay.
      saving = saving.then(save)
    }
    await saving
  }
  client.watch((now) => {
    // What is being typed here comes before what was saved elsewhere.
    if (resting === undefined) value.value = now.value
  }, life)
  life.addEventListener('abort', () => void flush())
  return {
    value,
    trouble,
    flush,
    change(next) {
      value.value = next
      clearTimeout(resting)
      resting = setTimeout(() => void flush(), REST)
    },
  }
}
