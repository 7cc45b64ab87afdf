import { LONGEST_STATEMENT, type Organisation } from '../../model/organisation.ts'
import { CORE_PRACTICES, EXTRA_PRACTICES, type PracticeId } from '../../model/practice.ts'
import { templateFor } from '../statement.ts'
import { optionsWords } from '../words/options.ts'
import { practiceWords } from '../words/practices.ts'
import type { Item } from './item-state.ts'
import { Section } from './section.tsx'
import { TextField } from './text-field.tsx'

const words = optionsWords.statements

const WORDED = [...CORE_PRACTICES, ...EXTRA_PRACTICES].filter(
  (practice) => templateFor(practice) !== undefined,
)

/** The organisation's own wording for each practice; without it the wording that ships is offered. */
export function StatementsSection({ item }: { item: Item<Organisation> }) {
  return (
    <Section id="statements" title={words.title} intro={words.intro} trouble={item.trouble.value}>
      <div class="statements">
        {WORDED.map((practice) => (
          <Statement key={practice} practice={practice} item={item} />
        ))}
      </div>
    </Section>
  )
}

function Statement({ practice, item }: { practice: PracticeId; item: Item<Organisation> }) {
  const organisation = item.value.value
  const own = organisation.statements[practice] ?? ''
  const template = templateFor(practice) ?? ''
  const { name, what } = practiceWords[practice]
  const put = (text: string) => {
    const { [practice]: _, ...others } = organisation.statements
    item.change({ ...organisation, statements: text === '' ? others : { ...others, [practice]: text } })
  }
  return (
    <details class="statement">
      <summary>
        <span class="statement-name">{name}</span>
        <span class="quiet">{own.trim() === '' ? words.shipped : words.own}</span>
      </summary>
      <TextField
        label={words.wordingOf(name)}
        hint={`${what} ${words.placeholders}`}
        value={own}
        placeholder={template}
        longest={LONGEST_STATEMENT}
        lines={4}
        onText={put}
        onLeave={() => void item.flush()}
      />
      <p class="actions">
        {own === '' ? (
          <button type="button" class="button button-small" onClick={() => put(template)}>
            {words.start}
            <span class="unseen">: {name}</span>
          </button>
        ) : (
          <button type="button" class="button button-small" onClick={() => put('')}>
            {words.reset}
            <span class="unseen">: {name}</span>
          </button>
        )}
      </p>
    </details>
  )
}
