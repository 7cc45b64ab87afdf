const TYPES = [
  'keyup',
  'keypress',
  'input',
  'beforeinput',
  'mousedown',
  'pointerdown',
  'click',
  'focusin',
] as const

/** Keys, clicks and typing in what we draw are no business of the page around it. */
export function shieldEvents(place: Element): void {
  for (const type of TYPES) place.addEventListener(type, (event) => event.stopPropagation())
}
