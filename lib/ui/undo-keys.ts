/** The keys that undo on this person's machine. */
export const undoKeys = (): string => (/mac|iphone|ipad/i.test(navigator.platform) ? '⌘Z' : 'Ctrl+Z')
