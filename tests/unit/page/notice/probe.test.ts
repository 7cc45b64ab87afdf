import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { probe } from '../../../../lib/page/notice/probe.ts'
import { ADVERT, ARTICLE, oneLine, PROSE, showPage } from '../pages.ts'

/** The types of the listeners that are added to the document. */
let added: string[] = []
const original = document.addEventListener.bind(document)
document.addEventListener = (
  type: string,
  ...rest: [EventListenerOrEventListenerObject, AddEventListenerOptions?]
) => {
  added.push(type)
  original(type, ...rest)
}

/** The test document's own switch for its address. */
const { happyDOM } = window as unknown as { happyDOM: { setURL: (url: string) => void } }

beforeEach(() => {
  added = []
})
afterEach(() => happyDOM.setURL('about:blank'))

function probed(body: string, url = 'https://jobs.lever.co/x/1'): string[] {
  happyDOM.setURL(url)
  const woken: string[] = []
  probe(showPage(body), (reason) => woken.push(reason))
  return woken
}

it('wakes for an advert and leaves nothing on the page', () => {
  expect(probed(ADVERT)).toEqual(['advert'])
  expect(added).toEqual([])
})

it('wakes for an editor that was loaded with a draft in it', () => {
  expect(probed(`<textarea>${oneLine(PROSE)}</textarea>`)).toEqual(['editor'])
})

it('leaves one listener where there may be an editor, and takes it away once used', () => {
  const woken = probed(`${ARTICLE}<textarea></textarea><p><button>x</button></p>`)
  expect(woken).toEqual([])
  expect(added).toEqual(['focusin'])
  document.querySelector('button')?.focus()
  expect(woken).toEqual([])
  document.querySelector('textarea')?.focus()
  document.querySelector('textarea')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
  expect(woken).toEqual(['editor'])
})

it('leaves nothing on a page without an advert where nobody drafts', () => {
  expect(probed(ARTICLE, 'https://www.civilservicejobs.service.gov.uk/csr/index.cgi')).toEqual([])
  expect(added).toEqual([])
})

it('changes nothing on the page', () => {
  showPage(ARTICLE)
  const before = document.documentElement.outerHTML
  probed(ARTICLE)
  expect(document.documentElement.outerHTML).toBe(before)
})

it('wakes for an editor that has the focus already', () => {
  happyDOM.setURL('https://jobs.lever.co/x/1')
  showPage(`${ARTICLE}<textarea></textarea>`)
  document.querySelector('textarea')?.focus()
  const woken: string[] = []
  probe(document, (reason) => woken.push(reason))
  expect(woken).toEqual(['editor'])
  expect(added).toEqual([])
})

it('looks again at an empty frame once its editor has written the document anew', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const woken = probed('', 'about:blank')
  expect(woken).toEqual([])
  const root = document.createElement('html')
  root.innerHTML = `<body contenteditable="true"><p>${oneLine(PROSE)}</p></body>`
  document.replaceChildren(root)
  await vi.runAllTimersAsync()
  expect(woken).toEqual(['editor'])
})
