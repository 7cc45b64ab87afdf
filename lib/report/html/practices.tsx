import type { PracticeResult } from '../../model/practice.ts'
import type { ReportWords } from '../report-words.ts'

interface PracticesProps {
  readonly practices: readonly PracticeResult[]
  readonly words: ReportWords
}

/** What the advert lacks and what it shows already; extras apart, since they are never in the totals. */
export function Practices({ practices, words }: PracticesProps) {
  const core = practices.filter(({ core }) => core)
  const lacking = core.filter(({ state }) => state !== 'met')
  const good = core.filter(({ state }) => state === 'met')
  const extras = practices.filter(({ core, state }) => !core && state === 'met')
  const amiss = practices.filter(({ core, state }) => !core && state !== 'met' && state !== 'missing')
  return (
    <>
      {lacking.length + amiss.length === 0 ? null : (
        <section>
          <h2>{words.missing}</h2>
          <ul class="practices">
            {[...lacking, ...amiss].map((result) => (
              <Lacking key={result.practice} result={result} words={words} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words.good}</h2>
        <p>{good.length === 0 ? words.noneShown : namesOf(good, words)}</p>
        {extras.length === 0 ? null : (
          <p>
            <b>{words.extras}:</b> {namesOf(extras, words)}
          </p>
        )}
      </section>
    </>
  )
}

function Lacking({ result, words }: { result: PracticeResult; words: ReportWords }) {
  const { name, why, hollow } = words.practice(result.practice)
  const amiss = result.state === 'hollow' ? hollow : undefined
  return (
    <li class={result.state}>
      <b>{name}.</b> {result.state === 'missing' ? why : (amiss ?? words.practiceState(result.state))}
    </li>
  )
}

const namesOf = (practices: readonly PracticeResult[], words: ReportWords): string =>
  practices.map(({ practice }) => words.practice(practice).name).join(' · ')
