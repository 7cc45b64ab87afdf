import { SOURCES, type SourceId, type SourceNote } from '../../model/sources.ts'
import { longDay } from '../words/dates.ts'
import { findingWords } from '../words/finding.ts'
import { sourceKindWords } from '../words/terms.ts'

/** What a sentence rests on: each source with its kind, a link where there is one, and when it was last read. */
export function SourceList({ sources }: { sources: readonly SourceId[] }) {
  const { evidence } = findingWords
  if (sources.length === 0) return <p>{evidence.noSources}</p>
  return (
    <>
      <p class="evidence-head">{evidence.sources}</p>
      <ul class="sources">
        {sources.map((source) => (
          <li key={source}>
            <Source id={source} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Source({ id }: { id: SourceId }) {
  const { evidence } = findingWords
  const { kind, checked } = noteOf(id)
  return (
    <>
      {sourceKindWords[kind]}: <SourceTitle id={id} />
      <span class="quiet">
        {' '}
        ({checked === undefined ? evidence.unchecked : evidence.checked(longDay(checked))})
      </span>
    </>
  )
}

/** The title alone, as a link where there is one. */
export function SourceTitle({ id }: { id: SourceId }) {
  const { title, url } = noteOf(id)
  if (url === undefined) return title
  return (
    <a class="source-link" href={url} target="_blank" rel="noreferrer">
      {title}
      <span class="unseen">{findingWords.evidence.opens}</span>
    </a>
  )
}

const noteOf = (id: SourceId): SourceNote => SOURCES[id]
