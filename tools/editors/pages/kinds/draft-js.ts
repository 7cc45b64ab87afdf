import { ContentState, convertFromHTML, Editor, EditorState, getDefaultKeyBinding, RichUtils } from 'draft-js'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { EditorPage } from '../mount.ts'
import { toHtml } from '../styled-text.ts'
import 'draft-js/dist/Draft.css'

export const mount: EditorPage['mount'] = async (place, html) => {
  let last = EditorState.createWithContent(
    ContentState.createFromBlockArray(convertFromHTML(html).contentBlocks),
  )
  const Draft = () => {
    const [state, setState] = useState(last)
    const change = (next: EditorState) => {
      last = next
      setState(next)
    }
    return createElement(Editor, {
      editorState: state,
      onChange: change,
      keyBindingFn: getDefaultKeyBinding,
      handleKeyCommand(command, now) {
        const next = RichUtils.handleKeyCommand(now, command)
        if (next === null) return 'not-handled'
        change(next)
        return 'handled'
      },
    })
  }
  createRoot(place).render(createElement(Draft))
  await new Promise((done) => setTimeout(done, 50))
  return {
    saved: () =>
      toHtml(
        last
          .getCurrentContent()
          .getBlocksAsArray()
          .map((block) => {
            const runs: { text: string; bold: boolean; italic: boolean }[] = []
            block.findStyleRanges(
              () => true,
              (from, to) => {
                const style = block.getInlineStyleAt(from)
                runs.push({
                  text: block.getText().slice(from, to),
                  bold: style.has('BOLD'),
                  italic: style.has('ITALIC'),
                })
              },
            )
            return runs
          }),
      ),
  }
}
