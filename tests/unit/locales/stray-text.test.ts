import { describe, expect, it } from 'vitest'
import { sourceFiles } from '../architecture/source-files.ts'
import { strayText } from './stray-text.ts'

/** Where people read. The facts about sites are for whoever mends them, and say how sure they are. */
const files = sourceFiles('lib/ui', 'lib/page', 'lib/report', 'entrypoints').filter(
  ({ path }) => /\.tsx?$/.test(path) && !/^lib\/(?:ui\/words|page\/sites)\//.test(path),
)

describe('no view holds a sentence: they all stand in locales/', () => {
  it.each(files.map((file) => [file.path, file] as const))('%s', (path, { text }) => {
    expect(strayText(path, text).filter((words) => words !== 'Evenhand')).toEqual([])
  })
})

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are sources that hold templates.
describe('the scan', () => {
  it.each([
    ['a.tsx', '<p>Hello {b}</p>'],
    ['a.tsx', '<p title="hi" class="b" />'],
    ['a.tsx', '<p aria-label={`${b} words`} />'],
    ['a.tsx', "<p>{good ? 'Nothing to change' : b}</p>"],
    ['a.ts', "say('Nothing was written.')"],
    ['a.ts', 'say(`It’s gone: ${b} of ${c}`)'],
    ['a.ts', "({ label: 'copy' })"],
    ['a.ts', "element.textContent = 'none'"],
  ])('sees what is read: %s, %s', (path, code) => {
    expect(strayText(path, `const a = ${code}`)).toHaveLength(1)
  })

  it.each([
    '<p class="row quiet">{b}</p>',
    '<p>{`${b}: ${c}`}</p>',
    "new Error('It has not started.')",
    "console.error('It has not started.', b)",
    "document.querySelector('Main > p')",
    "element.append('→')",
  ])('lets pass what is not: %s', (code) => {
    expect(strayText('a.tsx', `const a = ${code}`)).toEqual([])
  })
})
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above.
