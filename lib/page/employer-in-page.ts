import { tidy } from './field-text.ts'

/** Parts of a page's title that name no employer. */
const GENERAL =
  /^(?:home|careers?|jobs?|vacanc(?:y|ies)|apply|search(?: results)?|(?:career|job|current) (?:opportunit(?:y|ies)|openings?|details?|vacanc(?:y|ies)|descriptions?|search|posting)|work (?:with|for) us|join us|linkedin|indeed(?:\.com)?|glassdoor|seek|stack overflow|we work remotely|remote ok|jobs\.cz|totaljobs|reed(?:\.co\.uk)?|welcome to the jungle|greenhouse|lever|workable|full[- ]time|part[- ]time)$/i

const LONGEST_NAME = 60

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The employer as the page's own title or its logo names it: "Night baker | Example Bakery". */
export function employerInPage(document: Document, title = ''): string | undefined {
  const head = tidy(document.title)
  const hiring = /^(.{2,60}?) (?:is )?hiring\b/.exec(head)?.[1]
  if (hiring !== undefined) return hiring
  const job = plain(title)
  const rest = head.toLowerCase().startsWith(title.toLowerCase()) ? head.slice(title.length) : head
  const names = rest
    .split(/\s*(?:\||::|:|»|·|•)\s+|\s+[-–—@]\s+|^\s*[-–—@]\s+|\bat\s+/)
    .map(tidy)
    .filter((part) => {
      const words = plain(part)
      return (
        words !== '' &&
        part.length <= LONGEST_NAME &&
        !GENERAL.test(part) &&
        (job === '' || !(words.includes(job) || job.includes(words)))
      )
    })
  // A title that is not the job's alone: its first name is the employer's.
  return names[0] ?? nameInLogo(document) ?? stated(document)
}

function nameInLogo(document: Document): string | undefined {
  for (const image of document.querySelectorAll(
    'header img[alt], nav img[alt], footer img[alt], a[href="/"] img[alt], .logo img[alt]',
  )) {
    const alt = tidy((image.getAttribute('alt') ?? '').replace(/\b(?:logo|home)\b/gi, ''))
    if (alt.length > 1 && alt.length <= LONGEST_NAME && !GENERAL.test(alt)) return alt
  }
  return undefined
}

function stated(document: Document): string | undefined {
  const name = tidy(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '')
  return name === '' || GENERAL.test(name) ? undefined : name
}
