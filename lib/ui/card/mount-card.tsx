import { render } from 'preact'
import controlsCss from '../controls.css?inline'
import partsCss from '../parts.css?inline'
import { shieldEvents } from '../shield-events.ts'
import { styleRoot } from '../style-root.ts'
import tokensCss from '../tokens.css?inline'
import cardCss from './card.css?inline'
import { type CardProps, CardView } from './card-view.tsx'

/**
 * Draws the card for one finding in a shadow root that holds nothing else but styles. Mounting again in the same
 * root shows the next finding afresh. Returns a function that takes the card away.
 */
export function mountCard(root: ShadowRoot, props: CardProps): () => void {
  styleRoot(root, 'card', `${tokensCss}\n${partsCss}\n${controlsCss}\n${cardCss}`)
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
  shieldEvents(place)
  root.append(place)
  return place
}
