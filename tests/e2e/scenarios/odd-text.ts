import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { markedTexts } from '../../../tools/drivers/marks.ts'
import { expectPageUntouched, marksWith, says } from '../page-facts.ts'
import type { World } from '../world.ts'

/** Without what only the typesetter sees. */
const plain = (text: string) => text.replaceAll('\u00AD', '').replaceAll('\u00A0', ' ')

export default function oddText(world: () => World): void {
  it('marks words that are cut by tags, soft hyphens and no-break spaces, among emoji', async () => {
    const page = await world().visit('odd-text.html')
    const marks = await marksWith(page, 'rockstar', 'chairman')
    const texts = markedTexts(marks).map(plain)
    expect(texts).toContain('digital native')
    expect(texts).toContain('native English speaker')
    expect(texts.filter((text) => text === 'rockstar')).toHaveLength(2)
    // What nobody sees is not part of the advert.
    expect(texts).not.toContain('ninja')
    expect(texts).not.toContain('guru')
    await expectPageUntouched(page)
  })

  it('says that a text is too long, and stays calm', async () => {
    const folder = await mkdtemp(new URL('../../fixtures/pages/long-', import.meta.url).pathname)
    try {
      const paragraph = (_: unknown, pump: number) =>
        `<p>You will keep pump ${pump} running, and we need a rockstar who writes down what it does.</p>\n`
      const paragraphs = Array.from({ length: 8000 }, paragraph)
      const posting = { '@type': 'JobPosting', title: 'Technician', description: paragraphs.join('') }
      const data = JSON.stringify(posting).replaceAll('<', '\\u003c')
      const html = `<!doctype html><meta charset="utf-8"><title>Technician</title><link rel="icon" href="data:,">
<script type="application/ld+json">${data}</script><main><h1>Technician</h1>${paragraphs.join('')}</main>`
      await writeFile(`${folder}/index.html`, html)
      const page = await world().visit(`${folder.split('/').at(-1)}/index.html`)
      const popup = await world().popup(page)
      await says(popup, /too long|longer than/i)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
}
