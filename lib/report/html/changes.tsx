import type { FindingGroup } from '../order.ts'
import type { ReportWords } from '../report-words.ts'

/** What to change first: the words, why, and what to write instead, in that order. */
export function Changes({ groups, words }: { groups: readonly FindingGroup[]; words: ReportWords }) {
  if (groups.length === 0) return <p>{words.nothingFound}</p>
  return (
    <ol class="changes">
      {groups.map((group, index) => (
        <Change key={group.first.rule + group.first.quote} group={group} number={index + 1} words={words} />
      ))}
    </ol>
  )
}

function Change({ group, number, words }: { group: FindingGroup; number: number; words: ReportWords }) {
  const { first, places } = group
  const labels = first.suggestions.map(({ label }) => label)
  return (
    <li id={`change-${number}`} class={first.severity}>
      <p class="change-head">
        <q>{first.quote}</q>
        {places.length > 1 ? ` ${words.times(places.length)}` : null}
        <span class="tag">
          {words.severity(first.severity).name} · {words.category(first.category)}
        </span>
      </p>
      <p>
        {first.why}
        {first.advice === undefined ? null : ` ${first.advice}`}
      </p>
      {labels.length === 0 ? null : (
        <p>
          <b>{words.instead}:</b> {labels.join(' / ')}
        </p>
      )}
    </li>
  )
}
