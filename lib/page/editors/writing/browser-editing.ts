import type { WritingPath } from './path.ts'

/** The browser's own editing, which plain editable text and most editors follow, each with its own undo. */
export const browserEditing: WritingPath = {
  id: 'browser-editing',
  takes: () => true,
  replace: (root, text) => command(root, 'insertText', text),
  // One command is one step for undo: Chromium makes a paragraph of a break, Firefox only of an element.
  addParagraphs: (root, lines, isEmptyLine) =>
    isFirefox()
      ? command(root, 'insertHTML', lines.map((line) => `<p>${escaped(line)}</p>`).join(''))
      : command(root, 'insertText', (isEmptyLine ? lines : ['', ...lines]).join('\n')),
  undo: (root) => command(root, 'undo'),
  isLate: false,
}

const command = (
  { ownerDocument }: HTMLElement,
  name: 'insertText' | 'insertHTML' | 'undo',
  text?: string,
): void => void ownerDocument.execCommand(name, false, text)

const isFirefox = (): boolean => CSS.supports('-moz-appearance', 'none')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
