import type { Assessment } from '../../model/assessment.ts'
import type { Finding } from '../../model/finding.ts'
import { Fold } from '../parts/fold.tsx'
import { popupWords } from '../words/popup.ts'
import { verdictWords } from '../words/terms.ts'
import type { Popup } from './state.ts'

interface BalanceDetailsProps {
  readonly popup: Popup
  readonly assessment: Assessment
}

/** The coded words by kind. While it is open the feminine-coded ones are drawn on the page too. */
export function BalanceDetails({ popup, assessment }: BalanceDetailsProps) {
  const words = popupWords.balance
  const { balance, findings } = assessment
  return (
    <Fold
      title={words.title}
      note={verdictWords[balance.verdict]}
      onToggle={(open) => void popup.setBalance(open)}
    >
      <div class="balance-sides">
        <Side
          name={words.masculine}
          count={balance.masculine}
          findings={findings.filter((finding) => finding.category === 'masculine-coded')}
        />
        <Side
          name={words.feminine}
          count={balance.feminine}
          findings={findings.filter((finding) => finding.category === 'feminine-coded')}
        />
      </div>
      <p class="quiet">{words.caution}</p>
    </Fold>
  )
}

interface SideProps {
  readonly name: string
  readonly count: number
  readonly findings: readonly Finding[]
}

function Side({ name, count, findings }: SideProps) {
  const same = Map.groupBy(findings, (finding) => finding.quote.toLowerCase())
  return (
    <div>
      <h3 class="balance-name">
        {name} <span class="balance-count">{count}</span>
      </h3>
      {same.size === 0 ? (
        <p class="quiet">{popupWords.balance.none}</p>
      ) : (
        <ul class="balance-words">
          {[...same].map(([quote, { length }]) => (
            <li key={quote}>
              {quote} {length > 1 ? <span class="quiet">{popupWords.balance.times(length)}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
