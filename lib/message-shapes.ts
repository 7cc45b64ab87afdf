import * as v from 'valibot'
import type { MessageKey, Request } from './messages.ts'
import { LONGEST_ADVERT, SECTIONS } from './model/advert.ts'

const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const nothing = v.null()

/** One paragraph, in UTF-16 code units. */
const LONGEST_STATEMENT = 5_000

const span = { block: text(64), start: count, end: count }

const fields = v.object({
  title: v.exactOptional(text(2_000)),
  employer: v.exactOptional(text(2_000)),
  location: v.exactOptional(text(2_000)),
  salary: v.exactOptional(text(2_000)),
  closingDate: v.exactOptional(text(2_000)),
  employmentType: v.exactOptional(text(2_000)),
  workplace: v.exactOptional(text(2_000)),
})

const document = v.object({
  source: v.picklist(['site', 'structured', 'generic', 'editor', 'text']),
  url: v.exactOptional(text(10_000)),
  fields,
  blocks: v.pipe(
    v.array(
      v.object({
        id: text(64),
        kind: v.picklist(['title', 'heading', 'para', 'item', 'field']),
        section: v.picklist(SECTIONS),
        text: text(LONGEST_ADVERT),
      }),
    ),
    v.maxLength(100_000),
  ),
})

const keep = v.object({
  rule: v.custom<Request<'page>bg:keep'>['rule']>(
    (id) => typeof id === 'string' && /^[a-z-]+\/[a-z0-9-]+$/.test(id),
  ),
  quote: text(2_000),
  scope: v.picklist(['advert', 'everywhere']),
  url: v.exactOptional(text(10_000)),
  reason: text(2_000),
  at: text(40),
})

/** The shape of every request, as it must arrive: what a page can reach is checked, not believed. */
const SHAPES: { readonly [K in MessageKey]: v.GenericSchema<unknown, Request<K>> } = {
  'page>bg:wake': v.object({ reason: v.picklist(['advert', 'editor']) }),
  'page>bg:check': v.object({ subject: v.picklist(['advert', 'draft', 'selection']), document }),
  'page>bg:nothing': v.object({
    reason: v.picklist([
      'no-advert',
      'several',
      'too-long',
      'empty',
      'other-language',
      'removed',
      'log-in',
      'bot-wall',
      'frame',
      'pdf',
    ]),
    count: v.exactOptional(count),
  }),
  'page>bg:keep': keep,
  'page>bg:wanted': nothing,
  'page>bg:hide-badge': nothing,
  'page>bg:open-panel': nothing,
  'page>bg:gone': nothing,
  'ui>bg:check-page': v.object({ tabId: count }),
  'ui>bg:keep': keep,
  'ui>bg:why': v.object({ tabId: count, asked: v.boolean() }),
  'ui>bg:check-text': v.object({ text: text(LONGEST_ADVERT) }),
  'bg>page:start': v.object({ asked: v.boolean() }),
  'bg>page:selection': nothing,
  'bg>page:obey': v.object({ marks: v.boolean(), off: v.boolean() }),
  'bg>page:check-field': nothing,
  'ui>page:alive': nothing,
  'ui>page:show': v.object(span),
  'ui>page:hide': v.object(span),
  'ui>page:apply': v.object({ ...span, suggestion: count }),
  'ui>page:insert': v.object({ text: v.pipe(text(LONGEST_STATEMENT), v.regex(/\S/)) }),
  'ui>page:marks': v.object({ on: v.boolean(), balance: v.boolean() }),
  'bg>page:card': v.object({ go: v.picklist(['here', 'next', 'previous']) }),
}

export const isMessageKey = (key: unknown): key is MessageKey =>
  typeof key === 'string' && Object.hasOwn(SHAPES, key)

export function readRequest(key: MessageKey, request: unknown): { ok: true; value: unknown } | { ok: false } {
  const read = v.safeParse(SHAPES[key], request)
  return read.success ? { ok: true, value: read.output } : { ok: false }
}
