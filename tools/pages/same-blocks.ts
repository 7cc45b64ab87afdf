import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { build } from 'vite'
import { htmlBlocks } from '../../lib/html/html-blocks.ts'
import type { Block } from '../../lib/model/advert.ts'

/** The reader of pages as one script that a page can run. */
export async function pageReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('page-reader.ts', import.meta.url)),
        formats: ['iife'],
        name: 'pageReader',
      },
    },
  })
  const [result] = Array.isArray(built) ? built : [built]
  const chunk = result !== undefined && 'output' in result ? result.output[0] : undefined
  if (chunk === undefined) throw new Error('The reader of pages could not be bundled.')
  return chunk.code
}

/** What differs between the blocks of the live page and those of its HTML as a string; undefined where nothing does. */
export async function differenceOf(page: Page, reader: string): Promise<string | undefined> {
  const { blocks, html }: { blocks: readonly Block[]; html: string } = JSON.parse(
    String(await page.evaluate(`(() => { ${reader}\nreturn JSON.stringify(pageReader.readBody()) })()`)),
  )
  const read = htmlBlocks(html).blocks
  const say = (block: Block | undefined) => (block === undefined ? 'nothing' : JSON.stringify(block))
  for (let at = 0; at < Math.max(read.length, blocks.length); at += 1)
    if (say(blocks[at]) !== say(read[at]))
      return `block ${at}: the page has ${say(blocks[at])}, its HTML ${say(read[at])}`
  return undefined
}
