import type { Assessment } from '../../model/assessment.ts'
import type { Finding } from '../../model/finding.ts'
import { BalanceMeter } from '../parts/balance-meter.tsx'
import { PracticesRing } from '../parts/practices-ring.tsx'
import { SeverityShape } from '../parts/severity-badge.tsx'
import { popupWords } from '../words/popup.ts'
import { stateWords } from '../words/states.ts'
import { severityWords, verdictWords } from '../words/terms.ts'
import { countsOf, type Filter } from './filter.ts'

interface SummaryProps {
  readonly assessment: Assessment
  readonly shown: readonly Finding[]
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

/** The whole advert at a glance: how much to change, how even the words are, how many practices are shown. */
export function Summary({ assessment, shown, filter, onFilter }: SummaryProps) {
  const { balance } = assessment
  const practices = assessment.practices.filter(({ core }) => core)
  const met = practices.filter((practice) => practice.state === 'met').length
  return (
    <section class="summary">
      <div class="summary-main">
        <h2 class="summary-count">
          {shown.length === 0 ? stateWords.allGood.title : popupWords.thingsToChange(shown.length)}
        </h2>
        {shown.length === 0 ? (
          <p>{stateWords.allGood.text}</p>
        ) : (
          <Severities shown={shown} filter={filter} onFilter={onFilter} />
        )}
        <div class="summary-balance">
          <BalanceMeter balance={balance} />
          <span aria-hidden="true">{verdictWords[balance.verdict]}</span>
        </div>
      </div>
      <div class="summary-practices">
        <PracticesRing states={practices.map(({ state }) => state)} />
        <span class="quiet" aria-hidden="true">
          {popupWords.practices.count(met, practices.length)}
        </span>
      </div>
    </section>
  )
}

/** The counts by severity; pressing one shows only those, pressing it again shows all. */
const Severities = ({ shown, filter, onFilter }: Omit<SummaryProps, 'assessment'>) => (
  <ul class="severities">
    {countsOf(shown).severities.map(([severity, count]) => {
      const words = severityWords[severity]
      const pressed = filter.severity === severity
      return (
        <li key={severity}>
          <button
            type="button"
            class="severity"
            aria-pressed={pressed}
            title={pressed ? popupWords.filter.all : popupWords.filter.only}
            onClick={() => onFilter({ ...filter, severity: pressed ? undefined : severity })}
          >
            <SeverityShape severity={severity} />
            {words.counted(count)}
          </button>
        </li>
      )
    })}
  </ul>
)
