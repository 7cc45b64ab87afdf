import { expect, it } from 'vitest'
import { advertInShadow, shadowRootsIn } from '../../../../lib/page/notice/shadow.ts'
import type { ShadowOf } from '../../../../lib/page/notice/shadow-of.ts'
import { read } from '../../../../lib/page/surfaces/read.ts'
import { asPosting } from '../../../../lib/text/job-posting.ts'
import { ADVERT, ARTICLE, oneLine, PROSE, showPage } from '../pages.ts'

const closed = new WeakMap<Element, ShadowRoot>()
/** As a browser shows an extension closed roots. */
const shadowOf: ShadowOf = (element) => closed.get(element) ?? element.shadowRoot

function put(host: Element | null, html: string, mode: ShadowRootMode): ShadowRoot {
  if (host === null) throw new Error('no host')
  const root = host.attachShadow({ mode })
  root.innerHTML = html
  if (mode === 'closed') closed.set(host, root)
  return root
}

it.each(['open', 'closed'] as const)('finds an advert in a root that is %s', (mode) => {
  showPage('<p>Shell</p><job-view></job-view>')
  put(document.querySelector('job-view'), `<style>p{color:red}</style><div>${ADVERT}</div>`, mode)
  expect(oneLine(advertInShadow(document, undefined, shadowOf)?.textContent ?? '')).toContain('join our team')
})

it('finds the text of a stated posting in a root within a root', () => {
  showPage('<div id="outer"></div>')
  const outer = put(document.querySelector('#outer'), '<section><job-text></job-text></section>', 'closed')
  put(outer.querySelector('job-text'), `<div><p>${PROSE}</p></div>`, 'closed')
  const posting = asPosting({ title: 'Night baker', description: oneLine(PROSE) })
  expect(shadowRootsIn(document, shadowOf)).toHaveLength(2)
  expect(advertInShadow(document, posting, shadowOf)?.localName).toBe('p')
})

it('takes no article in a root for an advert', () => {
  showPage('<job-view></job-view>')
  put(document.querySelector('job-view'), `<div>${ARTICLE}</div>`, 'open')
  expect(advertInShadow(document, undefined, shadowOf)).toBeUndefined()
})

it('reads what a root shows instead of what stands beside it, and what the page puts into its slots', () => {
  const page = showPage(
    '<main><p>Before</p><fold-out><p slot="more">Put in</p><p>Not shown</p></fold-out></main>',
  )
  put(page.querySelector('fold-out'), '<p>Inside</p><slot name="more"></slot>', 'closed')
  const root = page.querySelector('main')
  if (root === null) throw new Error('no root')
  expect(read({ root, shadowOf }).blocks.map(({ text }) => text)).toEqual(['Before', 'Inside', 'Put in'])
})
