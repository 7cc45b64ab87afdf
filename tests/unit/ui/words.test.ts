import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CATEGORIES } from '../../../lib/model/category.ts'
import { CORE_PRACTICES } from '../../../lib/model/practice.ts'
import { practiceWording } from '../../../lib/ui/words/practice-wording.ts'
import { words } from '../../../lib/ui/words.ts'

const PAGES = ['popup', 'sidepanel', 'options', 'welcome']

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
