import { LONGEST_NAME, type Organisation, type PolicyProfile, underPolicy } from '../../model/organisation.ts'
import { optionsWords } from '../words/options.ts'
import type { Item } from './item-state.ts'
import { Section } from './section.tsx'
import { TextField } from './text-field.tsx'

const words = optionsWords.organisation

interface OrganisationProps {
  readonly item: Item<Organisation>
  readonly set: PolicyProfile
}

/** Whose adverts these are, and who answers for the commitments: what every report carries. */
export function OrganisationSection({ item, set }: OrganisationProps) {
  const organisation = item.value.value
  const { name, representative } = underPolicy(organisation, set)
  const field = { longest: LONGEST_NAME, onLeave: () => void item.flush() }
  const represent = (change: Partial<Organisation['representative']>) =>
    item.change({ ...organisation, representative: { ...organisation.representative, ...change } })
  return (
    <Section id="organisation" title={words.title} intro={words.intro} trouble={item.trouble.value}>
      <TextField
        {...field}
        label={words.name}
        locked={set.name !== undefined}
        value={name}
        onText={(text) => item.change({ ...organisation, name: text })}
      />
      <TextField
        {...field}
        label={words.representative}
        locked={set.representative !== undefined}
        hint={words.representativeHint}
        value={representative.name}
        onText={(text) => represent({ name: text })}
      />
      <TextField
        {...field}
        label={words.role}
        locked={set.role !== undefined}
        value={representative.role}
        onText={(text) => represent({ role: text })}
      />
    </Section>
  )
}
