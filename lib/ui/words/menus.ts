/** The browser's context menu. */
export const menuWords = {
  checkSelection: 'Check this selection',
  checkPage: 'Check this page',
}
