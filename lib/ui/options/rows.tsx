import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useKeptFocus } from '../kept-focus.ts'

interface RowsProps {
  /** Said where there are no rows. */
  readonly none: string
  readonly children: readonly ComponentChildren[]
}

/**
 * A list from which rows can be taken away: the focus then goes to the row that takes its place, or to the sentence
 * that there are none.
 */
export const Rows = ({ none, children }: RowsProps) => (
  <ul class={children.length === 0 ? 'rows rows-none' : 'rows'} ref={useKeptFocus(children.length)}>
    {children.length === 0 ? (
      <li class="quiet" tabIndex={-1}>
        {none}
      </li>
    ) : (
      children
    )}
  </ul>
)

interface RowProps {
  readonly children: ComponentChildren
  readonly action?: { readonly label: string; readonly about: string; readonly does: () => void } | undefined
}

/** What the row is about, and the one thing that can be done with it; `about` is heard after the button's words. */
export function Row({ children, action }: RowProps) {
  const row = useRef<HTMLLIElement>(null)
  const pressed = useRef(false)
  const done = action === undefined
  useLayoutEffect(() => {
    // The button has gone with the keyboard on it, but the row stays: it takes the focus in its place.
    const lost = document.activeElement === null || document.activeElement === document.body
    if (done && pressed.current && lost) row.current?.focus()
    pressed.current = false
  }, [done])
  return (
    <li class="rows-item" tabIndex={-1} ref={row}>
      <span class="rows-text">{children}</span>
      {action === undefined ? null : (
        <button
          type="button"
          class="button button-small"
          onClick={() => {
            pressed.current = true
            action.does()
          }}
        >
          {action.label}
          <span class="unseen"> {action.about}</span>
        </button>
      )}
    </li>
  )
}
