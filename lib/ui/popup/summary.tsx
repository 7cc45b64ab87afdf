import type { Assessment } from '../../model/assessment.ts'
import { type Finding, SEVERITIES } from '../../model/finding.ts'
import { BalanceMeter } from '../parts/balance-meter.tsx'
import { PracticesRing } from '../parts/practices-ring.tsx'
import { SeverityShape } from '../parts/severity-badge.tsx'
import { popupWords } from '../words/popup.ts'
import { stateWords } from '../words/states.ts'
import { severityWords, verdictWords } from '../words/terms.ts'

interface SummaryProps {
  readonly assessment: Assessment
  readonly shown: readonly Finding[]
}

/** The whole advert at a glance: how much to change, how even the words are, how many practices are shown. */
export function Summary({ assessment, shown }: SummaryProps) {
  const { practices, balance } = assessment
  const met = practices.filter((practice) => practice.state === 'met').length
  return (
    <section class="summary">
      <div class="summary-main">
        <h2 class="summary-count">
          {shown.length === 0 ? stateWords.allGood.title : popupWords.thingsToChange(shown.length)}
        </h2>
        {shown.length === 0 ? <p>{stateWords.allGood.text}</p> : <Severities shown={shown} />}
        <div class="summary-balance">
          <BalanceMeter balance={balance} />
          <span aria-hidden="true">{verdictWords[balance.verdict]}</span>
        </div>
      </div>
      <div class="summary-practices">
        <PracticesRing met={met} all={practices.length} />
        <span class="quiet" aria-hidden="true">
          {popupWords.practices.count(met, practices.length)}
        </span>
      </div>
    </section>
  )
}

const Severities = ({ shown }: { shown: readonly Finding[] }) => (
  <ul class="severities">
    {SEVERITIES.map((severity) => {
      const count = shown.filter((finding) => finding.severity === severity).length
      const words = severityWords[severity]
      return count === 0 ? null : (
        <li key={severity} class="severities-one">
          <SeverityShape severity={severity} />
          {count} {count === 1 ? words.one : words.other}
        </li>
      )
    })}
  </ul>
)
