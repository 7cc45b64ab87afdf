import { describe, expect, it } from 'vitest'
import { type SourceFile, sourceFiles } from './source-files.ts'

/** What each part may import; nothing imports from entrypoints or tools. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  html: ['text', 'model'],
  rules: ['text', 'model'],
  engine: ['rules', 'text', 'model'],
  plan: ['text', 'model'],
  report: ['text', 'model'],
  record: ['html', 'text', 'model', 'storage'],
  page: ['text', 'model'],
  ui: ['report', 'text', 'model'],
  storage: ['text', 'model'],
  messages: ['text', 'model', 'message-shapes'],
  'message-shapes': ['messages', 'text', 'model'],
}

const partOf = (path: string): string => /^lib\/([^/]+?)(?:\.ts)?(?:\/|$)/.exec(path)?.[1] ?? path
const lib = sourceFiles('lib').filter((file) => !file.path.endsWith('.css'))
const own = (file: SourceFile) => file.imports.filter((name) => /^(lib|entrypoints|tools|tests)\//.test(name))

describe('imports point one way', () => {
  it.each(lib.map((file) => [file.path, file] as const))('%s', (_, file) => {
    const part = partOf(file.path)
    const allowed = MAY_IMPORT[part]
    expect(
      allowed,
      `lib/${part} is not in DESIGN's layout: add it here with what it may import`,
    ).toBeDefined()
    const wrong = own(file).filter((name) => partOf(name) !== part && !allowed?.includes(partOf(name)))
    expect(
      wrong,
      `lib/${part} may import only ${allowed?.join(', ') || 'nothing'}: pass the rest in as an argument`,
    ).toEqual([])
  })

  it('nothing imports from entrypoints, but the build reads the list of hosts', () => {
    const wrong = sourceFiles('lib', 'entrypoints').filter((file) =>
      own(file).some((name) => name.startsWith('entrypoints/') && !sameEntrypoint(file.path, name)),
    )
    expect(wrong.map((file) => file.path)).toEqual([])
  })

  it('nothing that ships imports from tools or tests', () => {
    const wrong = sourceFiles('lib', 'entrypoints').filter((file) =>
      own(file).some((name) => /^(tools|tests)\//.test(name)),
    )
    expect(wrong.map((file) => file.path)).toEqual([])
  })
})

const sameEntrypoint = (a: string, b: string): boolean => a.split('/')[1] === b.split('/')[1]

describe('what each part may reach', () => {
  const offenders = (test: (file: SourceFile) => boolean, ...allowed: string[]) =>
    lib.filter((file) => test(file) && !allowed.includes(partOf(file.path))).map((file) => file.path)

  it('the browser only in messages, storage and record', () => {
    expect(
      offenders(
        (file) => file.imports.some((name) => /^(wxt|webextension-polyfill)/.test(name)),
        'messages',
        'storage',
        'record',
      ),
    ).toEqual([])
  })

  it('compromise only in the engine', () => {
    expect(offenders((file) => file.imports.some((name) => name.startsWith('compromise')), 'engine')).toEqual(
      [],
    )
  })

  it('the document and the window only in page and ui', () => {
    const reaches = (file: SourceFile) =>
      /(?<![.\w'"])(?:window|document)\.[a-z]/.test(withoutComments(file.text)) && usesGlobal(file)
    expect(offenders(reaches, 'page', 'ui')).toEqual([])
  })

  it('no clock and no randomness in the core', () => {
    const core = ['model', 'text', 'html', 'rules', 'engine', 'plan', 'report']
    const wrong = lib.filter(
      (file) =>
        core.includes(partOf(file.path)) &&
        /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now)/.test(withoutComments(file.text)),
    )
    expect(wrong.map((file) => file.path)).toEqual([])
  })
})

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

/** `document` is also our word for an advert: only a file that does not name it itself reaches the page's. */
const usesGlobal = (file: SourceFile): boolean =>
  !/\b(?:const|let|function)\s+document\b|\bdocument\s*[:?,)}]|[{,(]\s*document\b/.test(
    withoutComments(file.text),
  )
