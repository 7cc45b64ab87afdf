/** The card's own words; what it shares with the popup is in `finding.ts`. */
export const cardWords = {
  position: (index: number, count: number) => `${index} of ${count}`,
  previous: 'Previous finding',
  next: 'Next finding',
  close: 'Close',
}
