/**
 * The words of a language that needs half as much room again, made from English: what is not in brackets was said by
 * no catalogue, and what such sentences don't fit was made for English alone.
 */
export function lengthened(messages: Readonly<Record<string, string>>): Record<string, string> {
  const longer = (name: string, message: string) =>
    name === 'language' ? message : message.split(' | ').map(longerForm).join(' | ')
  return Object.fromEntries(Object.entries(messages).map(([name, text]) => [name, longer(name, text)]))
}

/** Blanks at the ends stay at the ends, where they part the sentence from another. */
function longerForm(form: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(form) ?? []
  const room = Math.ceil(words.replace(/\{\w+\}/g, '').length / 2)
  const more = Array.from({ length: room }, (_, place) => (place % 7 === 0 ? ' ' : '·')).join('')
  return `${before}[${words}${more}]${after}`
}

/** A sentence without what was added to it. */
export const shortened = (words: string): string => words.replace(/(?: ·*)*\]|[[·]/g, '')
