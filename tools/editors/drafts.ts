/** What every editor starts with. It holds formatting around and beside what is to be found. */
export const RICH_DRAFT = [
  '<p>We are looking for a support engineer to join our <strong>young</strong> team in Leeds.</p>',
  '<p>You will be an aggressive problem solver, and you will <em>help</em> our customers every day.</p>',
  '<p>The chairman of the board will welcome you. You must be a native English speaker.</p>',
  '<p>You need some experience of looking after computers, and you enjoy explaining things in plain words. We offer flexible hours, a pension and time to learn. To apply, send us a short letter and tell us what you would do here.</p>',
].join('')

/** One with a list in its midst, for editors that make lists. */
export const LISTED_DRAFT = [
  '<p>We are looking for a support engineer to join our <strong>young</strong> team in Leeds.</p>',
  '<p>You will:</p>',
  '<ul><li>answer questions as an aggressive problem solver</li><li>help the chairman of the board</li></ul>',
  '<p>You must be a native English speaker. We offer flexible hours, a pension and time to learn. To apply, send us a short letter and tell us what you would do here.</p>',
  '<p>We look forward to reading it, and we answer every letter within ten days, whatever we have decided in the end.</p>',
].join('')

/** The same for a field of one line. */
export const TITLE_DRAFT =
  'We are looking for a colleague to join our young team in Leeds: an aggressive problem solver. The chairman is a native English speaker. Tell us what you would do here.'

/** What is found in either. */
export const FOUND = ['young', 'aggressive', 'chairman', 'native English speaker'] as const

/** The paragraphs of HTML as lines of plain text, with an empty line between them. */
export const plainDraft = (html: string): string =>
  html.replaceAll('</p><p>', '\n\n').replaceAll(/<[^>]+>/g, '')
