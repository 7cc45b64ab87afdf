import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { HouseTerm } from '../../model/house-term.ts'
import type { Keep } from '../../model/keep.ts'
import type { Organisation, PolicyProfile } from '../../model/organisation.ts'
import type { Unwanted } from '../../model/unwanted.ts'
import { optionsWords } from '../words/options.ts'
import { type Item, openItem } from './item-state.ts'
import type { BadgePlaces, OptionsClient, Shortcut } from './options-client.ts'
import { openSites, type Sites } from './sites-state.ts'

export interface Options {
  readonly organisation: Item<Organisation>
  readonly policyProfile: PolicyProfile
  readonly houseTerms: Item<readonly HouseTerm[]>
  readonly unwanted: Item<Unwanted>
  readonly badge: Item<BadgePlaces>
  readonly sites: Sites
  readonly keeps: ReadonlySignal<readonly Keep[]>
  readonly marks: ReadonlySignal<boolean>
  readonly shortcuts: readonly Shortcut[]
  /** The last thing that was done, in a sentence; the count makes the same sentence news again. */
  readonly said: ReadonlySignal<{ readonly text: string; readonly count: number }>
  /** What puts the ignore that was removed last back; undefined while there is none. */
  readonly undo: ReadonlySignal<(() => Promise<void>) | undefined>
  readonly removeKeep: (keep: Keep) => Promise<void>
  readonly setMarks: (on: boolean) => Promise<void>
  readonly openShortcuts: (() => Promise<void>) | undefined
  readonly deleteAll: () => Promise<void>
}

/**
 * Reads all that is stored and follows it until the signal aborts.
 * @param wanted a match pattern that the person came here to allow
 */
export async function openOptions(
  client: OptionsClient,
  life: AbortSignal,
  wanted?: string,
): Promise<Options> {
  const said = signal({ text: '', count: 0 })
  const say = (text: string) => {
    said.value = { text, count: said.peek().count + 1 }
  }
  const keeps = signal<readonly Keep[]>([])
  const undo: Signal<(() => Promise<void>) | undefined> = signal(undefined)
  const marks = signal(true)
  const trying = async (work: () => Promise<string>) => {
    try {
      say(await work())
    } catch {
      say(optionsWords.notSaved.failed)
    }
  }
  const readKeeps = async () => {
    keeps.value = await client.keeps.read()
  }
  life.addEventListener(
    'abort',
    client.keeps.subscribe(() => void readKeeps().catch(() => undefined)),
  )
  const [organisation, policyProfile, houseTerms, unwanted, badge, sites, shortcuts] = await Promise.all([
    openItem(client.organisation, say, life),
    client.policyProfile().catch(() => ({})),
    openItem(client.houseTerms, say, life),
    openItem(client.unwanted, say, life),
    openItem(client.badge, say, life),
    openSites(client.sites, life, wanted),
    client.shortcuts().catch(() => []),
    readKeeps().catch(() => undefined),
    client.marks.read().then(
      (on) => {
        marks.value = on
      },
      () => undefined,
    ),
  ])
  const saveKeeps = (next: readonly Keep[], sentence: string) =>
    trying(async () => {
      await client.keeps.save(next)
      keeps.value = next
      return sentence
    })
  return {
    organisation,
    policyProfile,
    houseTerms,
    unwanted,
    badge,
    sites,
    keeps,
    marks,
    shortcuts,
    said,
    undo,
    removeKeep: async (gone) => {
      const before = keeps.peek()
      await saveKeeps(
        before.filter((keep) => keep !== gone),
        optionsWords.ignores.removed(gone.quote),
      )
      undo.value = async () => {
        undo.value = undefined
        await saveKeeps([...keeps.peek(), gone], optionsWords.ignores.restored(gone.quote))
      }
    },
    setMarks: (on) =>
      trying(async () => {
        await client.marks.save(on)
        marks.value = on
        return optionsWords.saved
      }),
    openShortcuts: client.openShortcuts,
    deleteAll: () =>
      trying(async () => {
        await client.deleteAll()
        undo.value = undefined
        return optionsWords.privacy.deleted
      }),
  }
}
