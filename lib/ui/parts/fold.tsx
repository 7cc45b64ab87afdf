import type { ComponentChildren } from 'preact'

interface FoldProps {
  readonly title: string
  /** Said beside the title, so that it need not be opened to know the gist. */
  readonly note?: string
  readonly open?: boolean
  /** Added to what it is called in style sheets. */
  readonly kind?: string
  readonly onToggle?: (open: boolean) => void
  readonly children: ComponentChildren
}

/** A section that opens when it is wanted. */
export const Fold = ({ title, note, open, kind, onToggle, children }: FoldProps) => (
  <details
    class={kind === undefined ? 'section fold' : `section fold ${kind}`}
    open={open}
    onToggle={(event) => {
      onToggle?.(event.currentTarget.open)
    }}
  >
    <summary>
      <h2 class="section-title">{title}</h2>
      {note === undefined ? null : <span class="quiet">{note}</span>}
    </summary>
    <div class="fold-body">{children}</div>
  </details>
)
