import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant, type Node, Text } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react'
import type { EditorPage } from '../mount.ts'
import { type StyledText, styledTexts, toHtml } from '../styled-text.ts'

const element = ({ attributes, children }: RenderElementProps) => createElement('p', attributes, children)

const leaf = ({ attributes, leaf: text, children }: RenderLeafProps) => {
  const { bold, italic } = styleOf(text)
  let inner = children
  if (bold) inner = createElement('strong', null, inner)
  if (italic) inner = createElement('em', null, inner)
  return createElement('span', attributes, inner)
}

const styleOf = (node: Node): StyledText => ({
  text: Text.isText(node) ? node.text : '',
  bold: 'bold' in node && node.bold === true,
  italic: 'italic' in node && node.italic === true,
})

export const mount: EditorPage['mount'] = async (place, html) => {
  const editor = withHistory(withReact(createEditor()))
  const initialValue: Descendant[] = styledTexts(html).map((children) => ({ children }))
  const editable = createElement(Editable, { renderElement: element, renderLeaf: leaf })
  const root = createElement(Slate, { editor, initialValue, children: editable })
  createRoot(place).render(root)
  await new Promise((done) => setTimeout(done, 50))
  return {
    saved: () =>
      toHtml(editor.children.map((block) => ('children' in block ? block.children.map(styleOf) : []))),
  }
}
