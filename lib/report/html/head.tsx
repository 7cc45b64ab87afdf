import type { Checked } from '../../model/checked.ts'
import { isShown, SEVERITIES, type Severity } from '../../model/finding.ts'
import { countMet } from '../../model/practice.ts'
import type { ReportWords } from '../report-words.ts'
import type { Reported } from '../reported.ts'

interface HeadProps {
  readonly reported: Reported
  readonly words: ReportWords
}

/** Which advert, for whom and when; then the figures that answer "how is it?". */
export function Head({ reported, words }: HeadProps) {
  const { document, url, made, organisation, assessment, first } = reported
  const { name, role } = organisation.representative
  const rows = [
    [words.employer, document.fields.employer],
    [words.organisation, organisation.name],
    [words.representative, name === '' ? undefined : words.representativeOf(name, role)],
    [words.location, document.fields.location],
    [words.made, words.date(made)],
  ].filter(([, value]) => value !== undefined && value !== '')
  return (
    <header>
      <h1>{words.heading(reported.title.trim() || words.untitled)}</h1>
      <dl class="about">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {url === '' ? null : (
          <div class="address">
            <dt>{words.address}</dt>
            <dd>
              <Address url={url} />
            </dd>
          </div>
        )}
      </dl>
      {reported.stale ? <p class="note">{words.stale}</p> : null}
      {assessment.facts.otherLanguageBlocks > 0 ? (
        <p class="note">{words.otherLanguage(assessment.facts.otherLanguageBlocks)}</p>
      ) : null}
      {assessment.facts.cut ? <p class="note">{words.cut}</p> : null}
      <Figures checked={reported} words={words} />
      {first === undefined ? null : <Improved first={first} now={reported} words={words} />}
    </header>
  )
}

/** Only what a browser opens as a page is made a link: an address is the page's own word. */
function Address({ url }: { url: string }) {
  return /^https?:\/\//i.test(url) ? <a href={url}>{url}</a> : <span>{url}</span>
}

const changesIn = ({ assessment }: Checked): number => assessment.findings.filter(isShown).length

const countOf = ({ assessment }: Checked, severity: Severity): number =>
  assessment.findings.filter((finding) => isShown(finding) && finding.severity === severity).length

function Figures({ checked, words }: { checked: Checked; words: ReportWords }) {
  const { balance, practices } = checked.assessment
  const { met, all } = countMet(practices)
  return (
    <ul class="figures">
      <li>
        <b>{words.toChange(changesIn(checked))}</b>{' '}
        {SEVERITIES.map((severity) => words.bySeverity(severity, countOf(checked, severity)))
          .filter((sentence) => sentence !== '')
          .join(' · ')}
      </li>
      <li>
        <b>{words.practices(met, all)}</b>
        <progress max={all} value={met} aria-label={words.practices(met, all)} />
      </li>
      <li>
        <b>{words.verdict(balance.verdict)}</b> {words.counts(balance.masculine, balance.feminine)}
      </li>
    </ul>
  )
}

/** A draft as it was first checked, beside what became of it. */
function Improved({ first, now, words }: { first: Checked; now: Checked; words: ReportWords }) {
  const { improved } = words
  const met = ({ assessment }: Checked) => countMet(assessment.practices).met
  const verdict = ({ assessment }: Checked) => words.verdict(assessment.balance.verdict)
  const rows = [
    [improved.toChange, changesIn(first), changesIn(now)],
    [improved.practices, met(first), met(now)],
    [improved.balance, verdict(first), verdict(now)],
  ] as const
  return (
    <table>
      <caption>{improved.title}</caption>
      <thead>
        <tr>
          <th scope="col">{improved.measure}</th>
          <th scope="col">{improved.before}</th>
          <th scope="col">{improved.now}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, before, after]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
