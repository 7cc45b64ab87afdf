/** The card's own words; what it shares with the popup is in `finding.ts`. */
export const cardWords = {
  position: (index: number, count: number) => `${index} of ${count}`,
  announcement: (quote: string, severity: string, category: string, position: string) =>
    `${quote}. ${severity}, ${category}. Finding ${position}.`,
  previous: 'Previous finding',
  next: 'Next finding',
  close: 'Close',
}
