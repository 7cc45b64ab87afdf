import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'

/** Something that opens below the row: at most one at a time. */
interface Panel {
  readonly label: string
  /** The chief thing to do here: it looks like a button. */
  readonly main?: boolean
  readonly draw: (id: string, close: () => void) => ComponentChildren
}

interface ActionRowProps {
  /** Buttons that do something at once, after the chief one and before the others that open something. */
  readonly children?: ComponentChildren
  readonly panels: readonly Panel[]
  /** Said after each label where several rows stand on one page: the words this row is about. */
  readonly about?: string
}

/** The row of quiet buttons under a finding or a practice, and what they open. */
export function ActionRow({ children, panels, about }: ActionRowProps) {
  const [open, setOpen] = useState<string>()
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const panel = panels.find(({ label }) => label === open)
  const close = () => {
    // What had the focus goes with the panel: it returns to where the panel was opened.
    opener.current?.focus()
    setOpen(undefined)
  }
  const toggle = ({ label, main }: Panel) => (
    <button
      key={label}
      ref={label === open ? opener : null}
      type="button"
      class={main ? 'button button-small' : 'link'}
      aria-expanded={label === open}
      aria-controls={label === open ? id : undefined}
      onClick={() => setOpen(label === open ? undefined : label)}
    >
      {label}
      {about === undefined ? null : <span class="unseen">{about}</span>}
    </button>
  )
  return (
    <>
      <p class="actions">
        {panels.filter(({ main }) => main).map(toggle)}
        {children}
        {panels.filter(({ main }) => !main).map(toggle)}
      </p>
      {panel?.draw(id, close)}
    </>
  )
}
