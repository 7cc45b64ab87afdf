import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { AdvertDocument } from '../../model/advert.ts'
import { type FindingGroup, groupKey } from '../../report/order.ts'
import { popupWords } from '../words/popup.ts'
import { CategoryFilter } from './category-filter.tsx'
import { type Filter, NO_FILTER, passes } from './filter.ts'
import { FindingItem } from './finding-item.tsx'
import { useKeptFocus } from './kept-focus.ts'
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
  const passing = groups.filter(({ first }) => passes(first, filter))
  const list = useKeptFocus(passing.length)
  const { visible, folded, unfold } = useFolded(passing, list)
  const texts = new Map(document.blocks.map((block) => [block.id, block.text]))
  return (
    <section class="section">
      <div class="section-head">
        <h2 class="section-title">{popupWords.changeFirst}</h2>
        <CategoryFilter groups={groups} filter={filter} onFilter={onFilter} />
      </div>
      <ul class={visible.length > AT_FIRST ? 'findings findings-long' : 'findings'} ref={list}>
        {visible.map((group) => (
          <FindingItem
            key={groupKey(group.first)}
            popup={popup}
            group={group}
            texts={texts}
            editable={editable}
            rulesVersion={rulesVersion}
          />
        ))}
      </ul>
      {passing.length > 0 ? null : (
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

/** The first few groups; once unfolded, all of them, some more with each frame. */
function useFolded(groups: readonly FindingGroup[], list: RefObject<HTMLElement | null>) {
  const [open, setOpen] = useState(false)
  const [count, setCount] = useState(AT_FIRST)
  const growing = open && count < groups.length
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
  return {
    visible: groups.slice(0, count),
    folded: open ? 0 : Math.max(0, groups.length - AT_FIRST),
    unfold,
  }
}
