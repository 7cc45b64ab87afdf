import { CATEGORIES } from '../../model/category.ts'
import { SEVERITIES } from '../../model/finding.ts'
import type { Unwanted } from '../../model/unwanted.ts'
import { optionsWords } from '../words/options.ts'
import { categoryWords, severityWords } from '../words/terms.ts'
import { Choice } from './choice.tsx'
import type { Item } from './item-state.ts'
import { Section } from './section.tsx'

const words = optionsWords.findings

/** Which kinds of findings are told; what only counts for the balance can't be switched off. */
export function FindingsSection({ item }: { item: Item<Unwanted> }) {
  const unwanted = item.value.value
  const turned = <T extends string>(list: readonly T[], one: T, on: boolean): readonly T[] =>
    on ? list.filter((other) => other !== one) : [...list, one]
  const save = (next: Unwanted) => {
    item.change(next)
    void item.flush()
  }
  return (
    <Section id="findings" title={words.title} intro={words.intro} trouble={item.trouble.value}>
      <fieldset class="choices">
        <legend>{words.severities}</legend>
        {SEVERITIES.filter((severity) => severity !== 'balance').map((severity) => (
          <Choice
            key={severity}
            name={severityWords[severity].name}
            note={severityWords[severity].explained}
            on={!unwanted.severities.includes(severity)}
            onTurn={(on) => save({ ...unwanted, severities: turned(unwanted.severities, severity, on) })}
          />
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{words.categories}</legend>
        {CATEGORIES.filter((category) => category !== 'feminine-coded').map((category) => (
          <Choice
            key={category}
            name={categoryWords[category].name}
            note={categoryWords[category].explained}
            on={!unwanted.categories.includes(category)}
            onTurn={(on) => save({ ...unwanted, categories: turned(unwanted.categories, category, on) })}
          />
        ))}
      </fieldset>
    </Section>
  )
}
