import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One saved page and what is known of it. */
export interface SavedPage {
  /** Path below the folder, with forward slashes. */
  readonly file: string
  readonly isAdvert: boolean
  /** Words of advert text in the saved page itself; undefined where nobody counted. */
  readonly textInPage: boolean
  readonly language: string | undefined
  readonly reference: Reference | undefined
}

/** What a careful person copied out of the page. */
interface Reference {
  readonly body: string
  readonly fields: Readonly<Partial<Record<'title' | 'employer' | 'location' | 'salary', string>>>
}

/** Reads the folder's own tables; throws a sentence when it is not such a folder. */
export function savedPages(folder: string): SavedPage[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}. Name the folder of saved pages.`)
  const table = join(folder, 'pages.tsv')
  if (!existsSync(table)) throw new Error(`${folder} holds no pages.tsv, so nothing says what its pages are.`)
  const texts = new Map(rows(join(folder, 'text-in-page.tsv')).map((row) => [row.get('file'), row]))
  return rows(table).flatMap((row) => {
    const file = row.get('file')
    if (file === undefined || !existsSync(join(folder, file))) return []
    const text = texts.get(file)
    return [
      {
        file,
        isAdvert: row.get('is_advert') === 'yes',
        textInPage: text?.get('text_in_page') === 'yes',
        language: text?.get('language'),
        reference: referenceFor(folder, file),
      },
    ]
  })
}

function rows(path: string): ReadonlyMap<string, string>[] {
  if (!existsSync(path)) return []
  const [head = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/)
  const names = head.split('\t')
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t')
      return new Map(names.map((name, index) => [name, cells[index] ?? '']))
    })
}

function referenceFor(folder: string, file: string): Reference | undefined {
  const references = join(folder, 'reference')
  const name = file.replace(/^.*\//, '').replace(/\.html?$/, '.json')
  if (!existsSync(references) || !readdirSync(references).includes(name)) return undefined
  const data: unknown = JSON.parse(readFileSync(join(references, name), 'utf8'))
  if (typeof data !== 'object' || data === null || !('body' in data)) return undefined
  const entries = Object.entries(data)
  const fields = Object.fromEntries(
    entries.filter(
      ([key, value]) =>
        ['title', 'employer', 'location', 'salary'].includes(key) &&
        typeof value === 'string' &&
        value !== '',
    ),
  )
  return { body: String(data.body), fields }
}
