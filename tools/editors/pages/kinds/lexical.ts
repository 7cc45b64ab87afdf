import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html'
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text'
import { $getRoot, $insertNodes, createEditor, HISTORIC_TAG } from 'lexical'
import type { EditorPage } from '../mount.ts'

export const mount: EditorPage['mount'] = (place, html) => {
  const editable = document.createElement('div')
  editable.contentEditable = 'true'
  place.append(editable)
  const editor = createEditor({
    namespace: 'vacancy',
    nodes: [HeadingNode, QuoteNode],
    onError(error) {
      throw error
    },
  })
  editor.setRootElement(editable)
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  editor.update(
    () => {
      const nodes = $generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html'))
      $getRoot().clear().select()
      $insertNodes(nodes)
    },
    { discrete: true, tag: HISTORIC_TAG },
  )
  return { saved: () => editor.getEditorState().read(() => $generateHtmlFromNodes(editor), { editor }) }
}
