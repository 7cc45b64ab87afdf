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
  const { range, at, isEmptyLine } = placeForParagraph(root, read({ root }))
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
