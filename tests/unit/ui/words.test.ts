import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { CATEGORIES } from '../../../lib/model/category.ts'
import { CORE_PRACTICES } from '../../../lib/model/practice.ts'
import { practiceWording } from '../../../lib/ui/words/practice-wording.ts'
import { words } from '../../../lib/ui/words.ts'

/** In happy-dom a module's address is not a file's; tests run from the project's folder. */
const UI = join(process.cwd(), 'lib/ui')

const views = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.startsWith('words'),
)

const PAGES = ['popup', 'sidepanel', 'options', 'welcome']

/** Attributes that a person reads or hears. */
const READ = new Set([
  'aria-label',
  'title',
  'placeholder',
  'alt',
  'aria-description',
  'aria-roledescription',
])

/** Sentences in one view: text between tags, read attributes, and strings that look like prose. */
function sentencesIn(path: string, source: string): string[] {
  const found: string[] = []
  const look = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const each of node) look(each)
      return
    }
    if (typeof node !== 'object' || node === null || !('type' in node)) return
    if (node.type === 'ImportDeclaration') return
    if ('value' in node && typeof node.value === 'string') {
      const isText = node.type === 'JSXText' && /\p{L}/u.test(node.value)
      const isProse = node.type === 'Literal' && /^\p{Lu}\p{Ll}+([ ,’].*\p{L}.*)/u.test(node.value)
      if (isText || isProse) found.push(node.value.trim())
    }
    if (node.type === 'JSXAttribute' && 'name' in node && 'value' in node && isRead(node.name)) {
      const { value } = node
      if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'Literal') {
        found.push(JSON.stringify(value))
      }
    }
    for (const value of Object.values(node)) look(value)
  }
  look(parseSync(path, source).program)
  return found
}

const isRead = (name: unknown): boolean =>
  typeof name === 'object' &&
  name !== null &&
  'name' in name &&
  typeof name.name === 'string' &&
  READ.has(name.name)

test.each(views)('%s holds no sentence: they all stand in the catalogue', (file) => {
  expect(sentencesIn(file, readFileSync(join(UI, file), 'utf8'))).toEqual([])
})

test('the scan would see a stray sentence', () => {
  expect(sentencesIn('a.tsx', 'const a = <p>Hello {b}</p>')).toEqual(['Hello'])
  expect(sentencesIn('a.tsx', 'const a = <p title="hi" class="b" />')).toHaveLength(1)
  expect(sentencesIn('a.ts', "const a = 'Nothing was written.'")).toEqual(['Nothing was written.'])
})

test.each(PAGES)('%s holds no words but the product’s name, which is the same in every language', (page) => {
  const html = readFileSync(join(process.cwd(), `entrypoints/${page}/index.html`), 'utf8')
  const read = html.replace(/<!--.*?-->|<[^>]*>|&nbsp;/g, ' ').split(/\s+/)
  expect(new Set(read.filter((text) => text !== ''))).toEqual(new Set(['Evenhand']))
})

test('every category and every practice has words, each ending its sentence', () => {
  for (const id of CATEGORIES) expect(words.categories[id].explained).toMatch(/^\p{Lu}.*\.$/su)
  for (const id of CORE_PRACTICES) {
    expect(words.practices[id].why).toMatch(/^\p{Lu}.*\.$/su)
    expect(practiceWording[id]).toMatch(/\[|\.$/)
  }
})

test('numbers take the right form', () => {
  expect(words.popup.thingsToChange(1)).toBe('1 thing to change')
  expect(words.popup.thingsToChange(1_200)).toBe('1,200 things to change')
  expect(words.badge.title(0)).toBe('Evenhand: nothing to change')
  expect(words.states.otherLanguage(2)).toBe('2 parts are not in English and were left unchecked.')
})
