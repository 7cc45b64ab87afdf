import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { differenceOf, pageReader } from '../../../tools/pages/same-blocks.ts'
import { PROJECT } from '../../../tools/project.ts'
import type { World } from '../world.ts'

const filesIn = (folder: string): string[] =>
  readdirSync(resolve(PROJECT, 'tests/fixtures', folder)).filter((file) => file.endsWith('.html'))

/** Every page of our own that needs no other page, and every fourth of the sites. */
const PAGES = [
  ...filesIn('pages').filter((file) => !/editors|talkative|framed/.test(file)),
  ...filesIn('sites')
    .filter((_, at) => at % 4 === 0)
    .map((file) => `sites/${file}`),
]

let reader: Promise<string> | undefined
const bundled = (): Promise<string> => {
  reader ??= pageReader()
  return reader
}

/** What is measured from the command line speaks for the page: both read the same blocks. */
export default function sameBlocks(world: () => World): void {
  it('has pages enough', () => expect(PAGES.length).toBeGreaterThanOrEqual(20))

  it.each(PAGES)('%s: the live page and its HTML give the same blocks', async (file) => {
    const page = await world().visit(file)
    expect(await differenceOf(page, await bundled())).toBeUndefined()
  })

  it('would see a difference', async () => {
    const page = await world().visit('generic.html')
    const other = (await bundled()).replace('copy.outerHTML', '"<p>Else</p>"')
    expect(await differenceOf(page, other)).toMatch(/block 0/)
  })
}
