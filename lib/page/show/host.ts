import css from './host.css?inline'
import { HOST_NAME } from './host-name.ts'
import markCss from './marks.css?inline'

/** The one home for what we draw: an element in the top layer with a shadow root, there only while needed. */
export interface Host {
  /** Keeps the host standing until `leave` is called; with the last one it goes. */
  readonly enter: () => { readonly root: ShadowRoot; readonly leave: () => void }
  /** Says a sentence to screen readers. */
  readonly announce: (text: string) => void
  readonly element: () => Element | undefined
}

interface Standing {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  readonly said: HTMLElement
}

const SAYING = 4000

/**
 * @param document the document that holds the host: never an editable one
 * @param mode closed, so that pages can't look in; open only for tests
 */
export function createHost(document: Document, mode: ShadowRootMode, signal: AbortSignal): Host {
  let standing: Standing | undefined
  let parts = 0
  let saying: ReturnType<typeof setTimeout> | undefined

  const stand = (): Standing => {
    standing ??= make(document, mode)
    settleIn(standing.element)
    return standing
  }

  /** A popover outside the page's modal dialog gets no clicks; one in a dialog that closes is not seen. */
  const settleIn = (element: HTMLElement) => {
    const home = modalIn(document) ?? document.documentElement
    if (element.parentNode !== home) {
      home.append(element)
      dialogs.disconnect()
      if (home !== document.documentElement) dialogs.observe(home)
    }
    show(element)
  }
  const moveHouse = () => {
    if (standing !== undefined) settleIn(standing.element)
  }
  // A dialog that leaves the page without a word loses its size.
  const dialogs = new ResizeObserver(moveHouse)
  for (const type of ['toggle', 'close'])
    document.addEventListener(type, moveHouse, { signal, passive: true, capture: true })

  const leaveIfEmpty = () => {
    if (parts > 0 || saying !== undefined) return
    dialogs.disconnect()
    standing?.element.remove()
    standing = undefined
  }

  signal.addEventListener('abort', () => {
    clearTimeout(saying)
    dialogs.disconnect()
    standing?.element.remove()
    standing = undefined
  })

  return {
    element: () => standing?.element,
    enter() {
      const { root } = stand()
      let inside = true
      parts += 1
      return {
        root,
        leave: () => {
          if (!inside) return
          inside = false
          parts -= 1
          leaveIfEmpty()
        },
      }
    },
    announce(text) {
      if (signal.aborted) return
      const { said } = stand()
      clearTimeout(saying)
      // A region that already stood there is what screen readers listen to, so the words come a moment later.
      said.textContent = ''
      setTimeout(() => {
        said.textContent = text
      }, 50)
      saying = setTimeout(() => {
        saying = undefined
        said.textContent = ''
        leaveIfEmpty()
      }, SAYING)
    },
  }
}

/** The page's modal dialog in front, which makes all outside it unreachable. */
function modalIn(document: Document): Element | undefined {
  try {
    return [...document.querySelectorAll('dialog:modal')].at(-1)
  } catch {
    return undefined
  }
}

function make(document: Document, mode: ShadowRootMode): Standing {
  const element = document.createElement(HOST_NAME)
  element.setAttribute('popover', 'manual')
  const root = element.attachShadow({ mode })
  addStyle(root, `${css}\n${markCss}`)
  const said = document.createElement('div')
  said.className = 'said'
  said.setAttribute('role', 'status')
  said.setAttribute('aria-live', 'polite')
  root.append(said)
  return { element, root, said }
}

/** Constructed sheets are not bound by the page's content security policy; where they can't be had, an element. */
function addStyle(root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  } catch {
    const style = root.ownerDocument.createElement('style')
    style.textContent = text
    root.append(style)
  }
}

function show(element: HTMLElement): void {
  try {
    if (!element.matches(':popover-open')) element.showPopover()
  } catch {
    // Without popovers it stands in the page like any other element.
  }
}
