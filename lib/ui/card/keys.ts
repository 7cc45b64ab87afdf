const STOPS = 'button, input, a[href]'

/**
 * Keeps the keys pressed in the card from the page's own shortcuts. Escape closes; Tab goes round within the card,
 * which stands at the end of the page, far from the words it is about.
 */
export function holdKeys(event: KeyboardEvent, card: HTMLElement | null, close: () => void): void {
  event.stopPropagation()
  if (event.key === 'Escape') {
    event.preventDefault()
    close()
  }
  if (event.key === 'Tab' && card !== null) goRound(event, card)
}

function goRound(event: KeyboardEvent, card: HTMLElement): void {
  const stops = [...card.querySelectorAll<HTMLElement>(STOPS)]
  const root = card.getRootNode()
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null
  const edge = event.shiftKey ? stops[0] : stops.at(-1)
  const beyond = event.shiftKey ? stops.at(-1) : stops[0]
  if (beyond !== undefined && (active === edge || (event.shiftKey && active === card))) {
    event.preventDefault()
    beyond.focus()
  }
}
