/*
 * How markup becomes blocks, shared by the live DOM (lib/page/read) and the HTML string (lib/html):
 * - the start and the end of a block tag, and every <br>, end the block before them;
 * - inside <pre> a line break does the same; inline tags never do, so `rock<b>star</b>` is one word;
 * - runs of HTML white space (space, tab, line feed, form feed, carriage return; not the no-break space)
 *   become one space, and none stands at a block's start or end;
 * - a block that holds nothing but white space of any kind is no block, and takes no id;
 * - left-out and hidden elements add no text; a left-out block tag still ends the block before it;
 * - the nearest ancestor that has a kind decides the block's kind (`<li><p>` is an item), else `para`;
 * - a block all in <b> or <strong> that `isShortLine` accepts is a heading;
 * - ids are b0, b1, b2… in reading order.
 */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements whose text no reader of an advert sees as part of it. Lower-case names. */
export const LEFT_OUT_TAGS = /* @__PURE__ */ names(
  'script style noscript template svg math iframe object embed audio video canvas select datalist textarea button input title noframes',
)

const BLOCK_TAGS = /* @__PURE__ */ names(
  'address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup ' +
    'option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
)

/** Whether a tag (lower case) ends the block before it; custom elements nearly always do on the pages we read. */
export const isBlockTag = (tag: string): boolean => BLOCK_TAGS.has(tag) || tag.includes('-')

/** Elements that set the kind of the blocks in them. */
export const KIND_OF_TAG: ReadonlyMap<string, 'heading' | 'item' | 'para'> = /* @__PURE__ */ new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((tag) => [tag, 'item'] as const),
  ...['td', 'th'].map((tag) => [tag, 'para'] as const),
])

/** Elements that make all their text bold. */
export const BOLD_TAGS = /* @__PURE__ */ names('b strong')

/** Whether an element says by its own attributes that it is hidden; `attribute` gives undefined or null where absent. */
export function isHiddenByAttributes(attribute: (name: string) => string | null | undefined): boolean {
  if (typeof attribute('hidden') === 'string') return true
  if (attribute('aria-hidden') === 'true') return true
  const style = attribute('style')
  return typeof style === 'string' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

/** Short enough, and shaped, to be a heading: under 80 characters and no full stop at the end. */
export const isShortLine = (text: string): boolean => text.length < 80 && !/[.!;,]\s*$/.test(text)
