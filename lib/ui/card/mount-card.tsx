import { render } from 'preact'
import controlsCss from '../controls.css?inline'
import partsCss from '../parts.css?inline'
import tokensCss from '../tokens.css?inline'
import cardCss from './card.css?inline'
import { type CardProps, CardView } from './card-view.tsx'

/**
 * Draws the card for one finding in a shadow root that holds nothing else but styles. Mounting again in the same
 * root shows the next finding afresh. Returns a function that takes the card away.
 */
export function mountCard(root: ShadowRoot, props: CardProps): () => void {
  style(root)
  const place = root.querySelector('.card-place') ?? newPlace(root)
  const { finding, position } = props
  render(
    <CardView key={`${position.index} ${finding.block} ${finding.start} ${finding.rule}`} {...props} />,
    place,
  )
  return () => {
    render(null, place)
    place.remove()
  }
}

function newPlace(root: ShadowRoot): Element {
  const place = root.ownerDocument.createElement('div')
  place.className = 'card-place'
  // Keys, clicks and typing in the card are no business of the page around it.
  for (const type of [
    'keyup',
    'keypress',
    'input',
    'beforeinput',
    'mousedown',
    'pointerdown',
    'click',
    'focusin',
  ]) {
    place.addEventListener(type, (event) => event.stopPropagation())
  }
  root.append(place)
  return place
}

const styled = new WeakSet<ShadowRoot>()

/** Constructed sheets are not bound by the page's content security policy; where they can't be had, an element. */
function style(root: ShadowRoot): void {
  if (styled.has(root)) return
  styled.add(root)
  const css = `${tokensCss}\n${partsCss}\n${controlsCss}\n${cardCss}`
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    if (root.adoptedStyleSheets.length === 0) throw new Error('the sheet was not taken')
  } catch {
    const element = root.ownerDocument.createElement('style')
    element.textContent = css
    root.append(element)
  }
}
