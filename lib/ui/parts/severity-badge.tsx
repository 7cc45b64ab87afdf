import type { ComponentChildren } from 'preact'
import type { Finding, Severity } from '../../model/finding.ts'
import { categoryWords, severityWords } from '../words/terms.ts'

/** A shape of its own for each severity, so that colour is never alone. */
const SHAPES: Readonly<Record<Severity, ComponentChildren>> = {
  'legal-risk': (
    <>
      <path d="M8 1.5 15 14H1z" />
      <path class="shape-cut" d="M7.2 6h1.6v4H7.2zM7.2 11h1.6v1.6H7.2z" />
    </>
  ),
  exclusionary: <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" />,
  advisory: <circle cx="8" cy="8" r="5" />,
  balance: <path d="M2 5h12v2H2zm0 4h12v2H2z" />,
}

export const SeverityShape = ({ severity }: { severity: Severity }) => (
  <svg class={`shape shape-${severity}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    {SHAPES[severity]}
  </svg>
)

/** Severity and category of a finding, as shape and words. */
export const SeverityBadge = ({ finding }: { finding: Pick<Finding, 'severity' | 'category'> }) => (
  <span class="badge">
    <SeverityShape severity={finding.severity} />
    <span class={`badge-severity text-${finding.severity}`}>{severityWords[finding.severity].name}</span>
    {/* Heard in place of the dot, which is only seen. */}
    <span class="unseen">, </span>
    <span class="badge-dot" aria-hidden="true">
      ·
    </span>
    <span class="badge-category">{categoryWords[finding.category].name}</span>
  </span>
)
