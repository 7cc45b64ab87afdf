import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SOURCES } from '../../../lib/model/sources.ts'
import { RULES } from '../../../lib/rules/index.ts'
import { practiceWording } from '../../../lib/ui/words/practice-wording.ts'
import { SAMPLE_ADVERT } from '../../../lib/ui/words/sample-advert.ts'
import english from '../../../locales/en_GB.yml'
import { PROJECT } from '../../../tools/project.ts'
import { misspelt, misspeltButNames } from './spelling.ts'

/** What is flagged may be spelt anyhow; all around it may not. */
const unflagged = (marked: string) => marked.replace(/\[\[.*?\]\]/g, ' ')

type Text = readonly [where: string, text: string]

const wrongIn = (texts: readonly Text[], look = misspelt): string[] =>
  texts.flatMap(([where, text]) => look(text).map((word) => `${where}: ${word}`))

const pages = readdirSync(join(PROJECT, 'docs')).flatMap((file) =>
  file.endsWith('.md') ? [`docs/${file}`] : [],
)

/** What to do about a word that is found. */
const HINT = 'Spell it as the British do, or, where it is right, add it to tests/unit/locales/own-words.txt.'

describe('British English, spelt right', () => {
  it('in every sentence of the interface', () => {
    expect(wrongIn(Object.entries(english)), HINT).toEqual([])
  })

  it('in what is written into adverts', () => {
    expect(wrongIn([...Object.entries(practiceWording), ['sample', SAMPLE_ADVERT]]), HINT).toEqual([])
  })

  it('in the reasons and advice of the rules', () => {
    expect(wrongIn(RULES.map(({ id, why, advice = '' }) => [id, `${why} ${advice}`])), HINT).toEqual([])
  })

  it('in what the rules suggest', () => {
    const offered = RULES.map(({ id, suggest = {}, suggestBefore = {} }) => {
      const words = [...Object.values(suggest), ...Object.values(suggestBefore)]
      return [id, words.flat().join('. ')] as const
    })
    expect(wrongIn(offered), HINT).toEqual([])
  })

  it('in the examples of the rules', () => {
    const examples = RULES.map(({ id, flags, passes, except = [] }) => {
      const marked = flags.flatMap(([before]) => unflagged(before))
      return [id, [...marked, ...passes, ...except.map(({ example }) => example)].join(' ')] as const
    })
    expect(wrongIn(examples, misspeltButNames), HINT).toEqual([])
  })

  it('in the names of the sources', () => {
    const titles = Object.entries(SOURCES).map(([id, { title }]) => [id, title] as const)
    expect(wrongIn(titles, misspeltButNames), HINT).toEqual([])
  })

  it.each(['README.md', ...pages])('in %s', (page) => {
    const text = readFileSync(join(PROJECT, page), 'utf8').replace(/```.*?```|\]\([^)]*\)/gs, ' ')
    expect(misspeltButNames(text), HINT).toEqual([])
  })
})

describe('the speller', () => {
  it.each(['color', 'organize', 'prioritization', 'labor', 'analyze', 'recieve', 'Pleas tryy'])(
    'knows better: %s',
    (text) => {
      expect(misspelt(text)).toHaveLength(1)
    },
  )

  it.each(['colour', 'organise', 'size', 'a prize', 'people’s', '`color`', 'at npm.example.com', '{colors}'])(
    'takes: %s',
    (text) => {
      expect(misspelt(text)).toEqual([])
    },
  )
})
