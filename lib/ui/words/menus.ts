/** The browser's context menu. */
export const menuWords = {
  checkSelection: 'Check this selection',
  checkField: 'Check this field',
  checkPage: 'Check this page',
}
