import { useState } from 'preact/hooks'
import { type HouseTerm, houseRuleId, LONGEST_TERM, LONGEST_TERM_WHY } from '../../model/house-term.ts'
import { optionsWords } from '../words/options.ts'
import type { Item } from './item-state.ts'
import { Row, Rows } from './rows.tsx'
import { Section } from './section.tsx'
import { TextField } from './text-field.tsx'

const words = optionsWords.houseTerms

const EMPTY = { term: '', why: '', alternatives: '' }

/** The organisation's own words to avoid, each with a reason and what to write instead. */
export function HouseTermsSection({ item }: { item: Item<readonly HouseTerm[]> }) {
  const [draft, setDraft] = useState(EMPTY)
  const [problem, setProblem] = useState<string>()
  const terms = item.value.value
  const add = (event: Event) => {
    event.preventDefault()
    const term = {
      term: draft.term.trim(),
      why: draft.why.trim() || words.ownReason,
      alternatives: draft.alternatives
        .split(/[,\n]/)
        .map((word) => word.trim().slice(0, LONGEST_TERM))
        .filter((word) => word !== '')
        .slice(0, 10),
    }
    // What has no letter or digit in it can't be looked for in a text.
    if (!/[\p{L}\p{N}]/u.test(term.term)) return setProblem(words.empty)
    if (terms.some((other) => houseRuleId(other) === houseRuleId(term)))
      return setProblem(words.twice(term.term))
    setProblem(undefined)
    setDraft(EMPTY)
    item.change([...terms, term])
    return void item.flush()
  }
  const remove = (gone: HouseTerm) => {
    item.change(terms.filter((term) => term !== gone))
    void item.flush()
  }
  const field = (name: keyof typeof EMPTY) => ({
    value: draft[name],
    onText: (text: string) => setDraft({ ...draft, [name]: text }),
    onLeave: () => undefined,
  })
  return (
    <Section id="house-terms" title={words.title} intro={words.intro} trouble={item.trouble.value}>
      <Rows none={words.none}>
        {terms.map((term) => (
          <Row
            key={houseRuleId(term)}
            action={{ label: words.remove, about: term.term, does: () => remove(term) }}
          >
            <b>{term.term}</b>
            {term.alternatives.length === 0 ? null : <span> → {term.alternatives.join(', ')}</span>}
            <span class="quiet rows-note">{term.why}</span>
          </Row>
        ))}
      </Rows>
      <form class="add" onSubmit={add}>
        <h3>{words.add}</h3>
        <TextField label={words.term} hint={words.termHint} longest={LONGEST_TERM} {...field('term')} />
        <TextField
          label={words.alternatives}
          hint={words.alternativesHint}
          longest={1_000}
          {...field('alternatives')}
        />
        <TextField label={words.why} hint={words.whyHint} longest={LONGEST_TERM_WHY} {...field('why')} />
        {problem === undefined ? null : (
          <p class="trouble" role="alert">
            {problem}
          </p>
        )}
        <p>
          <button type="submit" class="button button-main">
            {words.addButton}
          </button>
        </p>
      </form>
    </Section>
  )
}
