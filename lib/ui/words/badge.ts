import { phrases } from './phrases.ts'
import { say } from './say.ts'

/** The toolbar button's tooltip. */
export const badgeWords = phrases({
  idle: 'badge.idle',
  title: (count: number) => say('badge.title', { count }),
})
