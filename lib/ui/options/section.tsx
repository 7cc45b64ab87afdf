import type { ComponentChildren } from 'preact'

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly intro: string
  readonly trouble?: string | undefined
  readonly children: ComponentChildren
}

/** One part of the options, with a heading that the list of parts leads to. */
export const Section = ({ id, title, intro, trouble, children }: SectionProps) => (
  <section class="options-section" aria-labelledby={id}>
    <h2 class="options-heading" id={id} tabIndex={-1}>
      {title}
    </h2>
    <p class="options-intro">{intro}</p>
    {trouble === undefined ? null : (
      <p class="trouble" role="alert">
        {trouble}
      </p>
    )}
    {children}
  </section>
)
