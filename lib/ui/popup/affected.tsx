import { AFFECTED_GROUPS, type Affects } from '../../model/assessment.ts'
import { popupWords } from '../words/popup.ts'
import { affectedWords, signFor, signOf } from '../words/terms.ts'

/** Who may be put off, most likely first: a bar to look at and words to read. Groups without a sign are left out. */
export function Affected({ affects }: { affects: Affects }) {
  const words = popupWords.affected
  const groups = AFFECTED_GROUPS.filter((group) => affects[group] > 0).toSorted(
    (a, b) => affects[b] - affects[a],
  )
  if (groups.length === 0) return null
  return (
    <section class="section">
      <h2 class="section-title">{words.title}</h2>
      <ul class="bars">
        {groups.map((group) => (
          <li key={group} class="bar">
            <span class="bar-name">{affectedWords[group]}</span>
            <svg class="bar-drawn" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect class="bar-track" width="100" height="8" />
              <rect
                class={`bar-fill bar-${signOf(affects[group])}`}
                width={affects[group] * 100}
                height="8"
              />
            </svg>
            <span class="bar-words quiet">{signFor(affects[group])}</span>
          </li>
        ))}
      </ul>
      <p class="quiet small">{words.caution}</p>
    </section>
  )
}
