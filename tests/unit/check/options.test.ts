import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../tools/arguments.ts'
import { HELP } from '../../../tools/check/help.ts'
import { readOptions } from '../../../tools/check/options.ts'

describe('readOptions', () => {
  it('reads options anywhere, joined or apart', () => {
    expect(readOptions(['a.txt', '--format=jsonl', '--fail-on', 'advisory', '-', '--timings'])).toEqual({
      files: ['a.txt', '-'],
      format: 'jsonl',
      failOn: 'advisory',
      timings: true,
      help: false,
    })
  })

  it('takes all after -- for files', () => {
    expect(readOptions(['--', '--format']).files).toEqual(['--format'])
  })

  it.each([
    [[], 'Name a file'],
    [['a', '--colour'], 'no option "--colour"'],
    [['a', '-x'], 'no option "-x"'],
    [['a', '--format', 'xml'], 'use text, json or jsonl'],
    [['a', '--format'], 'needs a value'],
    [['a', '--fail-on', 'balance'], 'use legal-risk, exclusionary or advisory'],
    [['a', '--timings=yes'], '--timings takes no value'],
    [['a', '--format', '--timings'], '--format needs a value: text, json or jsonl'],
    [['-', '-'], 'once only'],
  ])('refuses %j', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(UsageError)
    expect(() => readOptions(args)).toThrow(sentence)
  })

  it('is told whole by --help', () => {
    for (const option of [
      '--format text',
      '--format json',
      '--format jsonl',
      '--fail-on',
      '--timings',
      '--help',
    ])
      expect(HELP).toContain(option)
    expect(readOptions(['--help']).help).toBe(true)
  })
})
