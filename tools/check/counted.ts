const RULES = new Intl.PluralRules('en-GB')
const NUMBERS = new Intl.NumberFormat('en-GB')

/** `count` with the right form of a noun: `counted(2, 'thing', 'things')` is "2 things". */
export const counted = (count: number, one: string, other: string): string =>
  `${NUMBERS.format(count)} ${RULES.select(count) === 'one' ? one : other}`
