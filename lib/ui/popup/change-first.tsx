import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { AdvertDocument } from '../../model/advert.ts'
import { type FindingGroup, groupKey } from '../order.ts'
import { popupWords } from '../words/popup.ts'
import { FindingItem } from './finding-item.tsx'
import type { Popup } from './state.ts'

/** Items before the rest is folded away: a list that never ends helps nobody. */
const AT_FIRST = 8

interface ChangeFirstProps {
  readonly popup: Popup
  readonly document: AdvertDocument
  readonly groups: readonly FindingGroup[]
  readonly editable: boolean
}

export function ChangeFirst({ popup, document, groups, editable }: ChangeFirstProps) {
  const [all, setAll] = useState(false)
  const list = useKeptFocus(groups.length)
  const texts = new Map(document.blocks.map((block) => [block.id, block.text]))
  const visible = all ? groups : groups.slice(0, AT_FIRST)
  const folded = groups.length - visible.length
  return (
    <section class="section">
      <h2 class="section-title">{popupWords.changeFirst}</h2>
      <ul class="findings" ref={list}>
        {visible.map((group) => (
          <FindingItem
            key={groupKey(group.first)}
            popup={popup}
            group={group}
            texts={texts}
            editable={editable}
          />
        ))}
      </ul>
      {folded === 0 ? null : (
        <button type="button" class="button button-wide" onClick={() => setAll(true)}>
          {popupWords.showOthers(folded)}
        </button>
      )}
    </section>
  )
}

/**
 * When the item that had the focus is settled and goes, the focus goes to the one that takes its place,
 * not back to the top of the popup.
 */
function useKeptFocus(count: number) {
  const list = useRef<HTMLUListElement>(null)
  const last = useRef({ count, index: -1 })
  useLayoutEffect(() => {
    const items = [...(list.current?.children ?? [])]
    const { count: before, index } = last.current
    last.current.count = count
    const lost = document.activeElement === null || document.activeElement === document.body
    const heir = items[Math.min(index, items.length - 1)]
    if (count < before && index >= 0 && lost && heir instanceof HTMLElement) heir.focus()
  }, [count])
  useLayoutEffect(() => {
    const element = list.current
    const note = (event: FocusEvent) => {
      const { target } = event
      last.current.index = [...(element?.children ?? [])].findIndex(
        (item) => target instanceof Node && item.contains(target),
      )
    }
    element?.addEventListener('focusin', note)
    return () => element?.removeEventListener('focusin', note)
  }, [])
  return list
}
