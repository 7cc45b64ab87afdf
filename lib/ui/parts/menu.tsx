import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'

export interface MenuItem {
  readonly label: string
  readonly pick: () => void
}

interface MenuProps {
  /** What the button shows; with `name` it is only seen. */
  readonly children: ComponentChildren
  readonly name?: string
  readonly buttonClass: string
  readonly items: readonly MenuItem[]
  /** To which side of the button the list grows. */
  readonly side: 'above' | 'below'
}

/**
 * A button that shows a few more buttons. They are ordinary buttons in the order of Tab, so nothing has to be
 * learnt; Escape, a choice, or going elsewhere closes it.
 */
export function Menu({ children, name, buttonClass, items, side }: MenuProps) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const list = useId()
  useEffect(() => {
    if (!open) return
    const leave = ({ target }: Event) => {
      if (target instanceof Node && root.current?.contains(target)) return
      setOpen(false)
    }
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // A browser closes its popup on the same key.
      event.preventDefault()
      setOpen(false)
      button.current?.focus()
    }
    const life = new AbortController()
    const { signal } = life
    document.addEventListener('pointerdown', leave, { signal })
    document.addEventListener('focusin', leave, { signal })
    document.addEventListener('keydown', closeOnEscape, { signal })
    return () => life.abort()
  }, [open])
  const pick = (item: MenuItem) => {
    setOpen(false)
    button.current?.focus()
    item.pick()
  }
  return (
    <div class="menu" ref={root}>
      <button
        type="button"
        class={buttonClass}
        ref={button}
        aria-label={name}
        title={name}
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open ? (
        <ul class={`menu-list menu-${side}`} id={list}>
          {items.map((item) => (
            <li key={item.label}>
              <button type="button" class="menu-item" onClick={() => pick(item)}>
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
