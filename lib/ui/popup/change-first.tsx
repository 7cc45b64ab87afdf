import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { AdvertDocument } from '../../model/advert.ts'
import { type FindingGroup, groupKey } from '../../report/order.ts'
import { useKeptFocus } from '../kept-focus.ts'
import { popupWords } from '../words/popup.ts'
import { CategoryFilter } from './category-filter.tsx'
import { type Filter, NO_FILTER, passes } from './filter.ts'
import { FindingItem } from './finding-item.tsx'
import type { Popup } from './state.ts'

/** Items before the rest is folded away: a list that never ends helps nobody. */
const AT_FIRST = 8
/** Items that are added at once when the rest unfolds, so that even hundreds never hold up the page. */
const AT_ONCE = 10

interface ChangeFirstProps {
  readonly popup: Popup
  readonly document: AdvertDocument
  readonly groups: readonly FindingGroup[]
  readonly editable: boolean
  readonly rulesVersion: string
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

export function ChangeFirst(props: ChangeFirstProps) {
  const { popup, document, groups, editable, rulesVersion, filter, onFilter } = props
  // The same elements as long as nothing they show has changed: then hundreds of them are not gone through again.
  const items = useMemo(() => {
    const texts = new Map(document.blocks.map((block) => [block.id, block.text]))
    return groups
      .filter(({ first }) => passes(first, filter))
      .map((group) => (
        <FindingItem
          key={groupKey(group.first)}
          popup={popup}
          group={group}
          texts={texts}
          editable={editable}
          rulesVersion={rulesVersion}
        />
      ))
  }, [popup, document, groups, editable, rulesVersion, filter])
  const list = useKeptFocus(items.length)
  const { count, folded, unfold } = useFolded(items.length, list)
  return (
    <section class="section">
      <div class="section-head">
        <h2 class="section-title">{popupWords.changeFirst}</h2>
        <CategoryFilter groups={groups} filter={filter} onFilter={onFilter} />
      </div>
      <ul class={count > AT_FIRST ? 'findings findings-long' : 'findings'} ref={list}>
        {items.slice(0, count)}
      </ul>
      {items.length > 0 ? null : (
        <p class="row">
          {popupWords.filter.none}
          <button type="button" class="link" onClick={() => onFilter(NO_FILTER)}>
            {popupWords.filter.clear}
          </button>
        </p>
      )}
      {folded === 0 ? null : (
        <button type="button" class="button button-wide" onClick={unfold}>
          {popupWords.showOthers(folded)}
        </button>
      )}
    </section>
  )
}

/** How many are shown: the first few; once unfolded, all of them, some more with each frame. */
function useFolded(all: number, list: RefObject<HTMLElement | null>) {
  const [open, setOpen] = useState(false)
  const [count, setCount] = useState(AT_FIRST)
  const growing = open && count < all
  useEffect(() => {
    if (!growing) return
    const next = requestAnimationFrame(() => setCount(count + AT_ONCE))
    return () => cancelAnimationFrame(next)
  }, [growing, count])
  useLayoutEffect(() => {
    // The button that was pressed is gone: the focus goes on where the list does.
    const next = list.current?.children[AT_FIRST]
    if (open && next instanceof HTMLElement) next.focus({ preventScroll: true })
  }, [open, list])
  const unfold = () => {
    setOpen(true)
    setCount(AT_FIRST + AT_ONCE)
  }
  return { count, folded: open ? 0 : Math.max(0, all - AT_FIRST), unfold }
}
