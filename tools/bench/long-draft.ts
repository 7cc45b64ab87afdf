import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../../tests/fixtures/adverts/', import.meta.url)

/** Adverts of our own, one after another as paragraphs and lists, until there are so many words. */
export function longDraft(words: number): string {
  const html: string[] = []
  let count = 0
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
    for (const line of readFileSync(new URL(file, FOLDER), 'utf8').split('\n')) {
      if (line.trim() === '') continue
      if (count >= words) return html.join('')
      count += line.trim().split(/\s+/).length
      const text = line.replace(/^- /, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      html.push(line.startsWith('- ') ? `<ul><li><p>${text}</p></li></ul>` : `<p>${text}</p>`)
    }
  }
  return html.join('')
}
