import { tidy } from './field-text.ts'
import { mayBeEmployer } from './page-title.ts'

/** The employer as the page's logo, a line under its title, or its data about itself names it. */
export const employerInPage = (document: Document, title: Element | undefined): string | undefined =>
  underTitle(title) ?? nameInLogo(document) ?? stated(document)

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

function nameInLogo(document: Document): string | undefined {
  for (const image of document.querySelectorAll(
    'header img[alt], nav img[alt], footer img[alt], a[href="/"] img[alt], .logo img[alt]',
  )) {
    const alt = tidy((image.getAttribute('alt') ?? '').replace(/\b(?:logo|home|careers)\b/gi, ''))
    if (mayBeEmployer(alt)) return alt
  }
  return undefined
}

function stated(document: Document): string | undefined {
  const name = tidy(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '')
  return mayBeEmployer(name) ? name : undefined
}
