import { afterEach, describe, expect, it } from 'vitest'
import type { Highlighter } from '../../../../lib/page/show/highlight.ts'
import { selectedText, selectionSurface } from '../../../../lib/page/surfaces/selection-surface.ts'

const highlighter: Highlighter = { draw: () => undefined, reassert: () => undefined, clear: () => undefined }

function show(html: string): void {
  document.body.innerHTML = html
}

function select(from: [string, number], to: [string, number]): void {
  const range = document.createRange()
  range.setStart(textIn(from[0]), from[1])
  range.setEnd(textIn(to[0]), to[1])
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

function textIn(selector: string): Text {
  const text = document.querySelector(selector)?.firstChild
  if (!(text instanceof Text)) throw new Error(`no text in ${selector}`)
  return text
}

const read = () =>
  selectionSurface(document, highlighter)
    ?.read()
    .map(({ text }) => text)

afterEach(() => document.getSelection()?.removeAllRanges())

const PAGE = '<main><p id="a">One here.</p><p id="b">Two there.</p><p id="c">Three on.</p></main>'

describe('a selection', () => {
  it('is read in whole paragraphs', () => {
    show(PAGE)
    select(['#a', 4], ['#b', 3])
    expect(read()).toEqual(['One here.', 'Two there.'])
  })

  it('that only touches a paragraph leaves it out', () => {
    show(PAGE)
    select(['#a', 9], ['#b', 3])
    expect(read()).toEqual(['Two there.'])
    select(['#b', 0], ['#c', 0])
    expect(read()).toEqual(['Two there.'])
  })

  it('in one paragraph is that paragraph', () => {
    show(PAGE)
    select(['#b', 1], ['#b', 2])
    expect(read()).toEqual(['Two there.'])
  })

  it('stays what it was when the person selects something else', () => {
    show(PAGE)
    select(['#a', 0], ['#a', 3])
    const surface = selectionSurface(document, highlighter)
    select(['#c', 0], ['#c', 3])
    expect(surface?.read().map(({ text }) => text)).toEqual(['One here.'])
  })

  it('of nothing, or in an editor, is none', () => {
    show(PAGE)
    expect(read()).toBeUndefined()
    select(['#a', 1], ['#a', 1])
    expect(read()).toBeUndefined()
    show('<div contenteditable="true"><p id="a">One here.</p></div>')
    select(['#a', 0], ['#a', 3])
    expect(read()).toBeUndefined()
    expect(selectedText(document)).toBe('One')
  })
})

describe('selected text', () => {
  it('in a text field is the part that is selected', () => {
    show('<textarea>We want a young team.</textarea>')
    const field = document.querySelector('textarea')
    field?.focus()
    field?.setSelectionRange(10, 15)
    expect(selectedText(document)).toBe('young')
  })

  it('is never that of a password', () => {
    show('<input type="password" value="secret">')
    const field = document.querySelector('input')
    field?.focus()
    field?.setSelectionRange(0, 6)
    expect(selectedText(document)).not.toContain('secret')
  })
})
