import { liveReading } from '../surfaces/live-reading.ts'
import type { Reading } from '../surfaces/read.ts'
import type { Surface } from '../surfaces/surface.ts'
import { drawnText, watchText } from '../surfaces/text-surface.ts'
import { editableWriter } from './editable-writer.ts'
import type { EditorAdapter, Tools } from './editor.ts'
import { refuses } from './refuses.ts'

/** Rich text: plain `contenteditable`, the editors built on it, and frames in design mode. */
export const contentEditable: EditorAdapter = {
  id: 'content-editable',
  rootOf(element) {
    const root = editingRoot(element)
    return root === undefined || refuses(root) ? undefined : root
  },
  open: editableSurface,
}

/** The outermost editable element; the body where the whole document is. */
function editingRoot(element: Element): HTMLElement | undefined {
  const { body, designMode } = element.ownerDocument
  if (designMode === 'on') return body ?? undefined
  let root: HTMLElement | undefined
  for (let one: Element | null = element; one !== null; one = one.parentElement)
    if (isEditable(one)) root = one
  return root
}

const isEditable = (element: Element): element is HTMLElement =>
  'isContentEditable' in element && element.isContentEditable === true

function editableSurface(root: HTMLElement, { highlighter, signal }: Tools): Surface {
  const live = liveReading(root)
  let reading: Reading | undefined
  const again = (): Reading => {
    reading = live.fresh()
    return reading
  }
  return {
    subject: 'draft',
    source: 'editor',
    element: root,
    read: () => again().blocks,
    reread() {
      reading = live.again()
      return reading.blocks
    },
    ...drawnText(root.ownerDocument, highlighter, () => reading),
    watch(changed, watching) {
      const seen = (records: readonly MutationRecord[]) => {
        live.touch(records)
        changed()
      }
      watchText(root, seen, watching)
    },
    writer: editableWriter(root, again, signal),
  }
}
