/** The one element that Evenhand ever adds to a page. */
export const HOST_NAME = 'evenhand-host'
