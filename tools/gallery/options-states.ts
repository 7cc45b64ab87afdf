import type { OptionsClient } from '../../lib/ui/options/options-client.ts'
import { pretendOptions } from './pretend-options.ts'

interface OptionsState {
  readonly client: () => OptionsClient
  /** The site that the person came to allow. */
  readonly wanted?: string
  readonly press?: readonly string[]
}

const filled = (...press: string[]): OptionsState => ({ client: () => pretendOptions('filled'), press })

/** Every state of the options that a person can meet, by the name of its picture. */
export const OPTIONS_STATES: Readonly<Record<string, OptionsState>> = {
  filled: filled('Pay range'),
  empty: { client: () => pretendOptions('empty') },
  locked: { client: () => pretendOptions('locked') },
  asked: { client: () => pretendOptions('empty'), wanted: 'https://careers.tarnbrook.example/*' },
  trouble: { client: () => pretendOptions('trouble'), press: ['Gendered term', 'Add this term'] },
  undo: filled('Show again'),
  delete: filled('Delete everything'),
  deleted: filled('Delete everything', 'Yes, delete everything'),
}
