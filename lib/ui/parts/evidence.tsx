import { findingWords } from '../words/finding.ts'
import { categoryWords, severityWords, strengthWords } from '../words/terms.ts'
import { ActionRow } from './action-row.tsx'
import { SourceList } from './source-list.tsx'
import { WrongReport, type WrongReportProps } from './wrong-report.tsx'

interface EvidenceProps extends Omit<WrongReportProps, 'id'> {
  readonly id: string
}

/** What a finding rests on, how firm that is, what it is not: legal advice; and what to do when it is wrong. */
export function Evidence({ id, ...report }: EvidenceProps) {
  const { finding } = report
  const { evidence } = findingWords
  const strength = strengthWords[finding.strength]
  return (
    <div class="panel evidence" id={id}>
      <p>{categoryWords[finding.category].explained}</p>
      <p>
        <b>{severityWords[finding.severity].name}</b>: {severityWords[finding.severity].explained}
      </p>
      <p>
        <b>{strength.name}</b>: {strength.explained}
      </p>
      <SourceList sources={finding.sources} />
      <p class="quiet">{evidence.notAdvice}</p>
      <ActionRow
        about={findingWords.of(finding.quote)}
        panels={[{ label: findingWords.wrong.open, draw: (wrong) => <WrongReport id={wrong} {...report} /> }]}
      />
    </div>
  )
}
