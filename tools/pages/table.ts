import type { Visit } from './visit.ts'

/** The table of one browser's visits and its totals, as lines to print. */
export function tableOf(visits: readonly Visit[]): string[] {
  const cell = (text: string, width: number) => text.slice(0, width).padEnd(width)
  const line = (...cells: readonly string[]) =>
    [46, 12, 6, 6, 20, 7, 8]
      .map((width, index) => cell(cells[index] ?? '', width))
      .join(' ')
      .trimEnd()
  return [
    line('page', 'expected', 'found', 'marks', 'state', 'body F1', 'crash'),
    ...visits.map((visit) =>
      line(
        visit.page.file,
        expected(visit),
        visit.found ? 'yes' : 'no',
        String(visit.marks),
        visit.state,
        visit.bodyF1?.toFixed(2) ?? '',
        visit.crash ?? '',
      ),
    ),
    '',
    ...totals(visits),
  ]
}

const expected = ({ page }: Visit): string =>
  !page.isAdvert ? 'left alone' : page.textInPage ? `advert (${page.language ?? '?'})` : 'no text'

function totals(visits: readonly Visit[]): string[] {
  const withText = visits.filter(({ page }) => page.isAdvert && page.textInPage)
  const english = withText.filter(({ page }) => page.language === 'en')
  const others = visits.filter(({ page }) => !page.isAdvert)
  const count = (list: readonly Visit[], wanted: (visit: Visit) => boolean) =>
    `${list.filter(wanted).length} of ${list.length}`
  // An advert in another language is found when that is what is said of it.
  const found = (visit: Visit) => visit.found || visit.state === 'nothing: other-language'
  const bodies = visits.flatMap(({ bodyF1 }) => (bodyF1 === undefined ? [] : [bodyF1]))
  const references = visits.filter(({ page }) => page.reference !== undefined)
  return [
    `adverts found of those with text in the page: ${count(withText, found)} (in English: ${count(english, found)})`,
    `English adverts with marks: ${count(english, ({ marks }) => marks > 0)}`,
    `others left alone: ${count(others, ({ found: taken, marks }) => !taken && marks === 0)}`,
    `same blocks from the live page and from its HTML: ${count(visits, ({ difference, crash }) => difference === undefined && crash === undefined)}`,
    ...visits.flatMap(({ page, difference }) =>
      difference === undefined ? [] : [`  ${page.file}, ${difference.slice(0, 200)}`],
    ),
    `crashes: ${visits.filter(({ crash }) => crash !== undefined).length}`,
    `body text, mean token F1 over ${bodies.length} of ${references.length} references: ${mean(bodies)}`,
    ...(['title', 'employer', 'location', 'salary'] as const).map((name) => {
      const values = visits.flatMap(({ fieldF1 }) => fieldF1[name] ?? [])
      return `${name}, mean token F1 over ${values.length}: ${mean(values)}`
    }),
  ]
}

const mean = (values: readonly number[]): string =>
  values.length === 0 ? '-' : (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3)
