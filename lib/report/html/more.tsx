import { AFFECTED_GROUPS, type Assessment } from '../../model/assessment.ts'
import type { FindingGroup } from '../order.ts'
import type { ReportWords } from '../report-words.ts'

/** Below this a sign is too slight to be told. */
const TOLD = 0.2

/** Who may be put off, and where the advert stands among others. */
export function Standing({ assessment, words }: { assessment: Assessment; words: ReportWords }) {
  const { affects, facts, sector } = assessment
  const told = AFFECTED_GROUPS.filter((group) => affects[group] >= TOLD).sort(
    (a, b) => affects[b] - affects[a],
  )
  return (
    <section>
      {told.length === 0 ? null : (
        <>
          <h2>{words.affects}</h2>
          <p>{told.map((group) => `${words.affected(group)} (${words.sign(affects[group])})`).join(', ')}</p>
        </>
      )}
      <h2>{words.sector.title}</h2>
      <ul class="plain">
        {sector.placings.map((placing) => (
          <li key={placing.measure}>{words.sector.sentence(placing)}</li>
        ))}
      </ul>
      <p class="quiet">
        {words.facts(facts.words, facts.essentialCriteria, facts.readingAge)}{' '}
        {words.sector.limits(sector.sample)}
      </p>
    </section>
  )
}

/** What the findings rest on, what the check can't do, and its versions. */
export function Evidence({
  groups,
  words,
  product,
  rulesVersion,
}: {
  groups: readonly FindingGroup[]
  words: ReportWords
  product: string
  rulesVersion: string
}) {
  const sources = [...new Set(groups.flatMap(({ first }) => first.sources))]
  const strengths = [...new Set(groups.map(({ first }) => first.strength))]
  return (
    <footer>
      {sources.length === 0 ? null : (
        <>
          <h2>{words.evidence}</h2>
          <p class="quiet">
            {words.evidenceNote}{' '}
            {strengths
              .map((one) => `${words.strength(one).name}: ${words.strength(one).explained}`)
              .join(' ')}
          </p>
          <ul class="sources">
            {sources.map((id) => {
              const { kind, title, url, checked } = words.source(id)
              return (
                <li key={id}>
                  {kind}: {url === undefined ? title : <a href={url}>{title}</a>} (
                  {checked === undefined ? words.unchecked : words.checkedOn(checked)})
                </li>
              )
            })}
          </ul>
        </>
      )}
      <h2>{words.limits}</h2>
      {words.limit.map((sentence) => (
        <p key={sentence} class="quiet">
          {sentence}
        </p>
      ))}
      <p class="quiet">{words.versions(product, rulesVersion)}</p>
    </footer>
  )
}
