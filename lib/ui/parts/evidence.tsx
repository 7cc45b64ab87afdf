import { SOURCES, type SourceNote } from '../../model/sources.ts'
import { findingWords } from '../words/finding.ts'
import { categoryWords, severityWords, sourceKindWords, strengthWords } from '../words/terms.ts'
import { ActionRow } from './action-row.tsx'
import { WrongReport, type WrongReportProps } from './wrong-report.tsx'

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

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
      {finding.sources.length === 0 ? (
        <p>{evidence.noSources}</p>
      ) : (
        <>
          <p class="evidence-head">{evidence.sources}</p>
          <ul class="sources">
            {finding.sources.map((source) => (
              <li key={source}>
                <Source note={SOURCES[source]} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet">{evidence.notAdvice}</p>
      <ActionRow
        about={findingWords.of(finding.quote)}
        panels={[{ label: findingWords.wrong.open, draw: (wrong) => <WrongReport id={wrong} {...report} /> }]}
      />
    </div>
  )
}

function Source({ note }: { note: SourceNote }) {
  const { evidence } = findingWords
  return (
    <>
      {sourceKindWords[note.kind]}:{' '}
      {note.url === undefined ? (
        note.title
      ) : (
        <a href={note.url} target="_blank" rel="noreferrer">
          {note.title}
          <span class="unseen">{evidence.opens}</span>
        </a>
      )}
      <span class="quiet">
        {' '}
        (
        {note.checked === undefined
          ? evidence.unchecked
          : evidence.checked(DAY.format(new Date(note.checked)))}
        )
      </span>
    </>
  )
}
