import type { Tools } from '../editors/editor.ts'
import { editorAt, type FoundEditor } from '../editors/find-editor.ts'
import type { Surface } from '../surfaces/surface.ts'
import { labelOf, looksLikeDraft } from './draft.ts'
import { isEditingPage } from './editing-pages.ts'

/** From the last key to the next look at an editor that holds no advert yet, in milliseconds. */
const PAUSE = 300
const MOST_EDITORS = 30
/** Less than half a line, in pixels. */
const LEAST_HEIGHT = 8
const ALL_WAYS = { opacityProperty: true, visibilityProperty: true }

/** Who asked for the check: the person for this field or for this page, or nobody. */
type Asked = 'field' | 'page' | 'nobody'

const textOf = (surface: Surface): string =>
  surface
    .read()
    .map((block) => block.text)
    .join('\n')

/** Many editors keep the field that they stand for, out of sight and with the same words: nobody writes there. */
const isKeptAside = (root: Element): boolean =>
  root.localName === 'textarea' &&
  (root.getBoundingClientRect().height < LEAST_HEIGHT || !root.checkVisibility(ALL_WAYS))

/** Watches where the person writes, and hands over each editor once it holds a draft. */
export function watchDrafts(
  document: Document,
  tools: Tools,
  take: {
    readonly has: (root: Element) => boolean
    readonly draft: (surface: Surface) => void
    readonly focused: (root: Element) => void
  },
  signal: AbortSignal,
): { readonly consider: (element: Element, asked: Asked) => boolean; readonly scan: () => void } {
  /** The editor that is waited for, with its surface: one at a time, the one with the focus. */
  let waiting: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const tryDraft = ({ root, adapter }: FoundEditor, asked: Asked): boolean => {
    const surface = adapter.open(root, tools)
    const text = textOf(surface)
    // Asked for a page whose search box has the focus, nobody means the search box.
    const meant = asked === 'field' || (asked === 'page' && adapter.id !== 'input')
    const amongAdverts = adapter.id !== 'input' && isEditingPage(document.URL)
    if (text.trim() === '' || !(meant || looksLikeDraft(text, labelOf(root), amongAdverts))) return false
    waiting?.abort()
    take.draft(surface)
    return true
  }

  const wait = (editor: FoundEditor) => {
    waiting?.abort()
    const mine = new AbortController()
    waiting = mine
    let hasNews = false
    const look = () => {
      clearTimeout(timer)
      if (!hasNews || mine.signal.aborted) return
      hasNews = false
      if (!take.has(editor.root)) tryDraft(editor, 'nobody')
    }
    const soon = () => {
      hasNews = true
      clearTimeout(timer)
      timer = setTimeout(look, PAUSE)
    }
    const passive = { signal: mine.signal, passive: true }
    editor.root.addEventListener('input', soon, passive)
    // Who pastes and goes on to the next field does not wait.
    editor.root.addEventListener('focusout', look, passive)
  }

  const consider = (element: Element, asked: Asked): boolean => {
    const editor = editorAt(element)
    if (editor === undefined) return false
    if (take.has(editor.root)) {
      take.focused(editor.root)
      return true
    }
    if (tryDraft(editor, asked)) return true
    wait(editor)
    return false
  }

  document.addEventListener(
    'focusin',
    (event) => {
      const [target] = event.composedPath()
      if (target instanceof Element) consider(target, 'nobody')
    },
    { signal, passive: true, capture: true },
  )
  signal.addEventListener('abort', () => {
    waiting?.abort()
    clearTimeout(timer)
  })
  return {
    consider,
    scan() {
      const fields = [...document.querySelectorAll('textarea, [contenteditable]')].slice(0, MOST_EDITORS)
      for (const field of document.designMode === 'on' && document.body !== null ? [document.body] : fields) {
        const editor = editorAt(field)
        if (editor !== undefined && !isKeptAside(editor.root) && !take.has(editor.root))
          tryDraft(editor, 'nobody')
      }
    },
  }
}
