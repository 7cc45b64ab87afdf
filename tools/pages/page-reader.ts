import { read } from '../../lib/page/surfaces/read.ts'
import type { RawBlock } from '../../lib/text/sections.ts'

/*
 * Runs in the page, bundled: reads its whole body as an advert is read, and gives the same body as a string, in which
 * what a style hides is marked as hidden, because a string has no styles.
 */

interface BodyRead {
  readonly blocks: readonly RawBlock[]
  readonly html: string
}

export function readBody(): BodyRead {
  const { body } = document
  const copy = body.cloneNode(true)
  if (!(copy instanceof Element)) throw new Error('A copy of the body is an element.')
  const copies = copy.querySelectorAll('*')
  body.querySelectorAll('*').forEach((element, at) => {
    const { display, visibility } = getComputedStyle(element)
    if (display === 'none' || visibility === 'hidden' || visibility === 'collapse')
      copies.item(at).setAttribute('hidden', '')
  })
  return { blocks: read({ root: body }).blocks, html: copy.outerHTML }
}
