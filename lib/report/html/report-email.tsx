import { render } from 'preact-render-to-string'
import { isShown } from '../../model/finding.ts'
import { changeFirst } from '../order.ts'
import type { ReportWords } from '../report-words.ts'
import type { Reported } from '../reported.ts'
import { Changes } from './changes.tsx'
import { Practices } from './practices.tsx'

/** The report for the body of an e-mail: headings and lists alone, which every mail program draws. */
export function reportEmail(reported: Reported, words: ReportWords): string {
  const { assessment, document, title, url } = reported
  const groups = changeFirst(document, assessment.findings)
  return render(
    <div>
      <h1>{words.heading(title.trim() || words.untitled)}</h1>
      {url === '' ? null : (
        <p>
          {words.address}: {url}
        </p>
      )}
      {reported.stale ? <p>{words.stale}</p> : null}
      <h2>{words.toChange(assessment.findings.filter(isShown).length)}</h2>
      <Changes groups={groups} words={words} />
      <Practices practices={assessment.practices} words={words} />
      <p>{words.notes(assessment.rulesVersion)}</p>
    </div>,
  )
}
