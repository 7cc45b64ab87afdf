import { expect, it } from 'vitest'
import { placeForParagraph } from '../../../../lib/page/editors/paragraph-place.ts'
import { read } from '../../../../lib/page/surfaces/read.ts'

/** Where a paragraph goes when the caret stands in the node that the path of child numbers leads to. */
function placeAt(html: string, caret?: readonly [path: readonly number[], offset: number]) {
  document.body.innerHTML = `<div id="editor">${html}</div>`
  const root = document.querySelector<HTMLElement>('#editor')
  if (root === null) throw new Error('no editor')
  document.getSelection()?.removeAllRanges()
  if (caret !== undefined) {
    let node: Node = root
    for (const child of caret[0]) node = node.childNodes[child] ?? node
    document.getSelection()?.collapse(node, caret[1])
  }
  const place = placeForParagraph(root, read({ root }))
  if (place === undefined) return undefined
  const { range, at, isEmptyLine } = place
  return {
    at,
    isEmptyLine,
    collapsed: range.collapsed,
    in: range.startContainer.textContent,
    offset: range.startOffset,
  }
}

const THREE = '<p>One.</p><p>Two <b>and</b> a half.</p><p>Three.</p>'

it('is the end where the caret stands elsewhere', () => {
  expect(placeAt(THREE)).toEqual({ at: 3, isEmptyLine: false, collapsed: true, in: 'Three.', offset: 6 })
})

it('is behind the paragraph with the caret, wherever in it that stands', () => {
  const behind = { at: 2, isEmptyLine: false, collapsed: true, in: ' a half.', offset: 8 }
  expect(placeAt(THREE, [[1, 0], 1])).toEqual(behind)
  expect(placeAt(THREE, [[1, 1, 0], 2])).toEqual(behind)
})

it('is the empty line on which the caret stands', () => {
  expect(placeAt('<p>One.</p><p><br></p><p>Two.</p>', [[1], 0])).toMatchObject({ at: 1, isEmptyLine: true })
})

it('is the editor itself while it is empty', () => {
  expect(placeAt('<p><br></p>')).toMatchObject({ at: 0, isEmptyLine: true, collapsed: true })
})

const LISTED = '<p>Intro.</p><p>You will:</p><ul><li>Plan</li><li>Build</li></ul><p>Apply.</p><p>Soon.</p>'

it('is behind the first paragraph after the list that has the caret', () => {
  expect(placeAt(LISTED, [[2, 0, 0], 1])).toMatchObject({ at: 5, in: 'Apply.', offset: 6 })
})

it('is never between a list and the words that lead into it', () => {
  expect(placeAt(LISTED, [[1, 0], 2])).toMatchObject({ at: 5, in: 'Apply.' })
})

it('is before the list where nothing comes after', () => {
  expect(placeAt('<p>Intro.</p><p>You will:</p><ul><li>Plan</li></ul>')).toMatchObject({
    at: 1,
    in: 'Intro.',
  })
})

it('leaves empty items, headings and cells alone', () => {
  const empty = '<p>Intro.</p><ul><li>Plan</li><li><br></li></ul><p>Apply.</p>'
  expect(placeAt(empty, [[1, 1], 0])).toMatchObject({ at: 3, in: 'Apply.', isEmptyLine: false })
  expect(placeAt('<h2>Duties</h2><p>Plan.</p>', [[0, 0], 2])).toMatchObject({ at: 2, in: 'Plan.' })
  const table = '<p>Intro.</p><table><tr><td>Hours</td><td>30</td></tr></table>'
  expect(placeAt(table, [[1, 0, 0, 0, 0], 1])).toMatchObject({ at: 1, in: 'Intro.' })
})

it('is nowhere in a draft that is all list', () => {
  expect(placeAt('<ul><li>Plan</li><li>Build</li></ul>', [[0, 0, 0], 1])).toBeUndefined()
})
