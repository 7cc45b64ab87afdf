import { LONGEST_NAME, type Organisation } from '../../model/organisation.ts'
import { optionsWords } from '../words/options.ts'
import type { Item } from './item-state.ts'
import { Section } from './section.tsx'
import { TextField } from './text-field.tsx'

const words = optionsWords.organisation

/** Whose adverts these are, and who answers for the commitments: what every report carries. */
export function OrganisationSection({ item }: { item: Item<Organisation> }) {
  const organisation = item.value.value
  const { name, representative } = organisation
  const field = { longest: LONGEST_NAME, onLeave: () => void item.flush() }
  const represent = (change: Partial<Organisation['representative']>) =>
    item.change({ ...organisation, representative: { ...representative, ...change } })
  return (
    <Section id="organisation" title={words.title} intro={words.intro} trouble={item.trouble.value}>
      <TextField
        {...field}
        label={words.name}
        value={name}
        onText={(text) => item.change({ ...organisation, name: text })}
      />
      <TextField
        {...field}
        label={words.representative}
        hint={words.representativeHint}
        value={representative.name}
        onText={(text) => represent({ name: text })}
      />
      <TextField
        {...field}
        label={words.role}
        value={representative.role}
        onText={(text) => represent({ role: text })}
      />
    </Section>
  )
}
