import { phrases } from './phrases.ts'
import { say } from './say.ts'

/** The card's own words; what it shares with the popup is in `finding.ts`. */
export const cardWords = phrases({
  position: (index: number, count: number) => say('card.position', { index, count }),
  previous: 'card.previous',
  next: 'card.next',
  close: 'card.close',
})
