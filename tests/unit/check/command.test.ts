import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The real command, as a terminal runs it; the first run may build it. */
const LAUNCHER = new URL('../../../tools/check.ts', import.meta.url).pathname

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-check-'))
  await check(['--help'])
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Done {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function check(args: readonly string[], input = '', stopAfter = Number.POSITIVE_INFINITY): Promise<Done> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [LAUNCHER, ...args])
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
      if (out.length >= stopAfter) child.stdout.destroy()
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.on('error', fail)
    child.on('close', (status) => done({ status, out, err }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const records = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line))

describe('the check command', () => {
  it('answers each line in order, and goes on after a bad one', async () => {
    const path = await file(
      'adverts.jsonl',
      '{"id":"a","text":"We want a ninja."}\n\nbroken\n{"id":2,"html":"<p>Tea</p>"}\n{"id":"c"}\n{"text":"Hello"}',
    )
    const { status, out, err } = await check(['--format', 'jsonl', path])
    expect(status).toBe(0)
    expect(
      records(out).map(({ id, line, error, text }) => ({ id, line, text, failed: error !== undefined })),
    ).toEqual([
      { id: 'a', text: 'We want a ninja.', failed: false },
      { line: 3, failed: true },
      { id: 2, text: 'Tea', failed: false },
      { id: 'c', line: 5, failed: true },
      { id: '6', text: 'Hello', failed: false },
    ])
    expect(err).toContain('2 of 5 lines')
  })

  it('gives the same output at every run, and times only when asked', async () => {
    const path = await file(
      'same.jsonl',
      '{"id":"a","text":"We want a ninja who is fluent in English."}\n'.repeat(5),
    )
    const [first, second, timed] = await Promise.all([
      check(['--format', 'jsonl', path]),
      check(['--format', 'jsonl', path]),
      check(['--format', 'jsonl', '--timings', path]),
    ])
    expect(first.out).toBe(second.out)
    expect(records(first.out).every((record) => !('ms' in record))).toBe(true)
    expect(records(timed.out).every((record) => 'ms' in record)).toBe(true)
  })

  it('fails at the level asked for and above', async () => {
    const path = await file('ninja.txt', 'We want a ninja.')
    const statuses = await Promise.all([
      check([path]),
      check(['--fail-on', 'exclusionary', path]),
      check(['--fail-on', 'advisory', path]),
      check(['--fail-on', 'legal-risk', path]),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([0, 1, 1, 0])
  })

  it('reads each kind of file, and standard input', async () => {
    const posting = JSON.stringify({ '@type': 'JobPosting', title: 'Ninja', description: '<p>Bake</p>' })
    const [md, html, json, stdin, lines] = await Promise.all([
      check(['--format', 'json', await file('a.md', '# Role\n\nA **ninja**.')]),
      check(['--format', 'json', await file('a.html', '<title>Cook</title><p>A nin<i>ja</i>.</p>')]),
      check(['--format', 'json', await file('a.json', posting)]),
      check(['--format', 'json', '-'], '<p>A ninja.</p>'),
      check(['--format', 'jsonl', '-'], '{"id":"x","text":"A ninja."}\n'),
    ])
    expect(JSON.parse(md.out)).toMatchObject({
      text: '# Role\n\nA **ninja**.',
      findings: [{ in: 'text', start: 12, end: 17 }],
    })
    expect(JSON.parse(html.out)).toMatchObject({
      text: 'A ninja.',
      findings: [{ in: 'text', start: 2, end: 7 }],
    })
    expect(JSON.parse(json.out)).toMatchObject({
      text: 'Bake',
      findings: [{ in: 'title', start: 0, end: 5 }],
    })
    expect(JSON.parse(stdin.out)).toMatchObject({ id: '-', text: 'A ninja.' })
    expect(records(lines.out)).toMatchObject([{ id: 'x' }])
  })

  it('gives an array where there are several', async () => {
    const path = await file('one.txt', 'One')
    const several = await check(['--format', 'json', path, path])
    expect(JSON.parse(several.out)).toMatchObject([{ text: 'One' }, { text: 'One' }])
    const single = await check(['--format', 'json', await file('one.jsonl', '{"text":"One"}')])
    expect(JSON.parse(single.out)).toMatchObject([{ text: 'One' }])
  })

  it('says in a sentence what can’t be used, and exits with 2', async () => {
    const cases: readonly (readonly [readonly string[], string])[] = [
      [[], 'Name a file'],
      [['--colour'], 'no option'],
      [[join(folder, 'gone.txt')], 'There is no file'],
      [[folder], 'is a folder'],
      [[await file('empty.txt', ' \n')], 'is empty'],
      [[await file('binary.txt', Uint8Array.of(1, 0, 2, 255))], 'binary'],
      [[await file('latin.txt', Uint8Array.of(0x63, 0xe9))], 'UTF-8'],
      [[await file('not.json', '{"a":1}')], 'no JobPosting'],
      [['--format', 'jsonl', await file('bad.jsonl', 'x\ny\n')], '2 of 2 lines'],
    ]
    const done = await Promise.all(cases.map(([args]) => check(args)))
    for (const [index, { status, err }] of done.entries()) {
      expect(status).toBe(2)
      expect(err).toContain(cases[index]?.[1])
    }
  }, 30_000)

  it('checks the files that can be read, beside one that can’t', async () => {
    const { status, out } = await check([
      '--format',
      'jsonl',
      join(folder, 'gone.txt'),
      await file('here.txt', 'Here'),
    ])
    expect(status).toBe(2)
    expect(records(out)).toMatchObject([{ text: 'Here' }])
  })

  it('stops quietly when nobody reads on', async () => {
    const path = await file(
      'many.jsonl',
      '{"id":"a","text":"We want a ninja, a wizard and a guru."}\n'.repeat(4000),
    )
    const { status, err } = await check(['--format', 'jsonl', path], '', 100)
    expect(status).toBe(0)
    expect(err).toBe('')
  }, 30_000)

  it('writes nothing but records to standard output', async () => {
    const { out } = await check(['--format', 'jsonl', join(folder, 'gone.txt')])
    expect(out).toBe('')
  })
})
