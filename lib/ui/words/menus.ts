import { phrases } from './phrases.ts'

/** The browser's context menu. */
export const menuWords = phrases({
  checkSelection: 'menus.checkSelection',
  checkField: 'menus.checkField',
  checkPage: 'menus.checkPage',
})
