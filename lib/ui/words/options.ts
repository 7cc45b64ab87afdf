/** The options page's own words; each section has its own. */
export const optionsWords = {
  title: 'Evenhand’s options',
}
