import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * When the item that had the focus is settled and goes, the focus goes to the one that takes its place,
 * not back to the top of the page.
 */
export function useKeptFocus(count: number) {
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
