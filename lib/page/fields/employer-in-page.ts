import { tidy } from './field-text.ts'
import { mayBeEmployer } from './page-title.ts'

/** The employer as a line under the title, a logo beside it or on the page, or the page's data about itself names it. */
export const employerInPage = (
  document: Document,
  title: Element | undefined,
  near: Element,
): string | undefined =>
  underTitle(title) ?? nameInLogo(near, BESIDE_TITLE) ?? nameInLogo(document, OF_THE_PAGE) ?? stated(document)

const BESIDE_TITLE =
  'img[class*="logo" i][alt], img[class*="company" i][alt], img[class*="employer" i][alt], [class*="logo" i] > img[alt], [class*="company" i] > img[alt]'
const OF_THE_PAGE =
  'header img[alt], nav img[alt], footer img[alt], a[href="/"] img[alt], [class*="logo" i] img[alt], img[src*="logo" i][alt]'

/** What the page calls itself, for comparing: by its logo, the link to its first page, or its data. */
export const nameOfPage = (document: Document): string =>
  [
    nameInLogo(document, OF_THE_PAGE),
    document.querySelector('a[href="/"]')?.getAttribute('aria-label'),
    document.querySelector('a[href="/"]')?.textContent,
    stated(document),
    hostWords(document),
  ]
    .filter((name) => name != null)
    .join(' ')

/** `careers.example-bread.co.uk` is called after its employer. */
const hostWords = ({ location }: Document): string => (location?.hostname ?? '').replace(/[.-]+/g, ' ')

/** A line that belongs to the title by its name or its place. */
function underTitle(title: Element | undefined): string | undefined {
  const next = title?.nextElementSibling ?? title?.parentElement?.nextElementSibling
  if (next == null) return undefined
  const isUnder =
    /(?:^|[\s_-])sub-?(?:title|head(?:ing|er)?)(?:$|[\s_-])/i.test(next.getAttribute('class') ?? '') ||
    next.parentElement?.localName === 'hgroup'
  const text = tidy(next.textContent ?? '')
  return isUnder && /^\p{Lu}[^\d,.!?:|]+$/u.test(text) && mayBeEmployer(text) ? text : undefined
}

function nameInLogo(place: Document | Element, images: string): string | undefined {
  for (const image of place.querySelectorAll(images)) {
    const alt = tidy((image.getAttribute('alt') ?? '').replace(/\b(?:logo|home|careers)\b/gi, ''))
    if (mayBeEmployer(alt)) return alt
  }
  return undefined
}

function stated(document: Document): string | undefined {
  const name = tidy(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '')
  return mayBeEmployer(name) ? name : undefined
}
