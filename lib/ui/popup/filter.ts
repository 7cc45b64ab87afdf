import { CATEGORIES, type Category } from '../../model/category.ts'
import { type Finding, isShown, SEVERITIES, type Severity } from '../../model/finding.ts'

/** Which findings a person wants to see; nothing set means all of them. */
export interface Filter {
  readonly severity: Severity | undefined
  readonly category: Category | undefined
}

export const NO_FILTER: Filter = { severity: undefined, category: undefined }

export const passes = (finding: Finding, { severity, category }: Filter): boolean =>
  (severity === undefined || finding.severity === severity) &&
  (category === undefined || finding.category === category)

/** The severities and categories there are to choose from, in their own order, and how many findings each has. */
export function countsOf(findings: readonly Finding[]): {
  readonly severities: readonly (readonly [Severity, number])[]
  readonly categories: readonly (readonly [Category, number])[]
} {
  const shown = findings.filter(isShown)
  const present = <T extends string>(all: readonly T[], of: (finding: Finding) => T) =>
    all
      .map((one) => [one, shown.filter((finding) => of(finding) === one).length] as const)
      .filter(([, count]) => count > 0)
  return {
    severities: present(SEVERITIES, ({ severity }) => severity),
    categories: present(CATEGORIES, ({ category }) => category),
  }
}
