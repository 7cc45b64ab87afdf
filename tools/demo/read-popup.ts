import type { Page } from 'puppeteer-core'

/**
 * What the popup tells a person who hears it, one thing a line: headings, texts, list items, and the names of
 * buttons in [brackets].
 */
export const readPopup = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const lines: string[] = []
    const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
    const shown = (element: Element) =>
      element.checkVisibility() && element.getAttribute('aria-hidden') !== 'true'
    const inline = (element: Element): string => {
      if (!shown(element)) return ''
      const label = element.getAttribute('aria-label')
      const words =
        label ??
        [...element.childNodes]
          .map((node) => (node instanceof Element ? inline(node) : node instanceof Text ? node.data : ''))
          .join('')
      if (element.matches('button, summary, [role=switch]')) return ` [${tidy(words)}] `
      return element instanceof SVGElement && label === null ? '' : words
    }
    const isLine = (element: Element) =>
      ![...element.children].some((child) =>
        child.matches('p, ul, ol, li, h1, h2, h3, section, div, header, footer, details, form'),
      )
    const walk = (element: Element) => {
      if (!shown(element)) return
      if (!isLine(element)) {
        for (const child of element.children) walk(child)
        return
      }
      const text = tidy(inline(element))
      if (text === '') return
      if (element.matches('h1, h2, h3')) lines.push('', text)
      else lines.push(`  ${text}`)
    }
    const main = document.querySelector('main')
    if (main) walk(main)
    return lines.join('\n').trim()
  })
