import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

const files = sourceFiles('lib', 'entrypoints', 'tools', 'tests')

describe('every file', () => {
  it('is under 300 lines: split it by reason', () => {
    expect(files.filter((file) => file.lines >= 300).map((file) => `${file.path}: ${file.lines}`)).toEqual([])
  })

  it('has a kebab-case name', () => {
    const bad = files.filter(
      (file) => !file.path.split('/').every((part) => /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(part)),
    )
    expect(bad.map((file) => file.path)).toEqual([])
  })

  it('is not a drawer for anything', () => {
    expect(
      files
        .filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common)\.tsx?$/.test(file.path))
        .map((file) => file.path),
    ).toEqual([])
  })

  it('says nothing of the machine it was written on', () => {
    const bad = files.filter(
      (file) =>
        !file.path.startsWith('tests/unit/architecture/') &&
        /\/work\/|\/tmp\/(?!\.)|registry\.npmjs/.test(file.text),
    )
    expect(bad.map((file) => file.path)).toEqual([])
  })

  it('runs every test: none is skipped or singled out', () => {
    const bad = files.filter(
      (file) =>
        /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/.test(file.text) &&
        !file.path.startsWith('tests/unit/architecture/'),
    )
    expect(bad.map((file) => file.path)).toEqual([])
  })
})

describe('the median', () => {
  it('stays near 70 lines', () => {
    const lines = files.map((file) => file.lines).sort((a, b) => a - b)
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(100)
  })
})
