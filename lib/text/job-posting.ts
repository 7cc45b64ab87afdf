import type { JobFields } from '../model/advert.ts'

/** One schema.org JobPosting as found; keys in lower case. */
export type JobPosting = ReadonlyMap<string, unknown>

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  pound: '£',
  euro: '€',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  bull: '•',
  hellip: '…',
}

/** Decodes numeric entities and the few names that adverts use; others stay as they are. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,6}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** One pass over JSON that did not parse: raw control characters, stray quotes and escapes, trailing commas. */
function repair(text: string): string {
  let out = ''
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '"') {
      // A quote inside a string closes it only where JSON could go on after it.
      const closes = /\s*(?:[:}\]]|$|,\s*["{[\d}\]tfn-])/y
      closes.lastIndex = at + 1
      if (!inString) inString = true
      else if (closes.test(text)) inString = false
      else out += '\\'
      out += char
    } else if (char < ' ') {
      out += inString ? `\\u00${char.charCodeAt(0).toString(16).padStart(2, '0')}` : ' '
    } else if (char === '\\' && inString) {
      if (
        /["\\/bfnrt]|u[\da-fA-F]{4}/y.test(
          text.charAt(at + 1) === 'u' ? text.slice(at + 1, at + 6) : text.charAt(at + 1),
        )
      )
        out += char + text.charAt(++at)
    } else if (char === ',' && !inString) {
      const trailing = /\s*[}\]]/y
      trailing.lastIndex = at + 1
      if (!trailing.test(text)) out += char
    } else out += char
  }
  return out
}

function parse(text: string): unknown {
  const bare = text
    .replace(/^\uFEFF/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|\]\]>|<!--|-->)\s*(?:\*\/)?/g, '')
    .trim()
    .replace(/;$/, '')
  const plain = /^[[{]\s*&(?:quot|#34|#x22);/i.test(bare) ? decodeEntities(bare) : bare
  for (const attempt of [() => plain, () => repair(plain)]) {
    try {
      return JSON.parse(attempt())
    } catch {
      // Tried again mended; what still does not parse holds no advert that we can read.
    }
  }
  return undefined
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** A shallow copy with keys in lower case, so that "Title" and "title" are one. */
function lowered(value: unknown): JobPosting {
  if (!isObject(value) || Array.isArray(value)) return new Map()
  return new Map(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]))
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const isPosting = (node: JobPosting): boolean =>
  listOf(node.get('@type')).some(
    (type) => typeof type === 'string' && /(?:^|[/:#])jobposting$/i.test(type.trim()),
  )

/** Properties given one by one, as microdata does, as a posting. */
export const asPosting = (properties: object): JobPosting => lowered(properties)

/** All JobPostings in a JSON-LD text, in order, however deep; an empty list where there is none or it cannot be read. */
export function readJobPostings(jsonText: string): JobPosting[] {
  // Cheap first: pages carry much JSON-LD about other things.
  if (!/jobposting/i.test(jsonText)) return []
  const found: JobPosting[] = []
  const open: unknown[] = [parse(jsonText)]
  while (open.length > 0) {
    const value = open.pop()
    if (!isObject(value)) continue
    const node = lowered(value)
    if (isPosting(node)) found.push(node)
    else for (const inner of Object.values(value).reverse()) open.push(inner)
  }
  return found
}

/** Text as people see it: tags and entities gone, white space single; '' for anything but text and numbers. */
function plain(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return decodeEntities(String(value).replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

const joined = (parts: readonly string[], by: string): string =>
  [...new Set(parts.filter((part) => /[\p{L}\p{N}]/u.test(part)))].join(by)

/** A name given as text or as an object with a name. */
const nameOf = (value: unknown): string => plain(value) || plain(lowered(value).get('name'))

let regions: Intl.DisplayNames | undefined

/** `GB` as people say it; anything but a code of two capitals stays as it is. */
function countryOf(name: string): string {
  if (!/^(?!UK)[A-Z]{2}$/.test(name)) return name
  regions ??= new Intl.DisplayNames(['en'], { type: 'region', style: 'short' })
  try {
    return regions.of(name) ?? name
  } catch {
    return name
  }
}

let countries: ReadonlySet<string> | undefined

/** Whether a place is a country, by name or by code, and no more. */
export function isCountry(place: string): boolean {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  countries ??= new Set(letters.flatMap((one) => letters.map((two) => countryOf(one + two).toLowerCase())))
  return (
    /^(?:united kingdom|great britain|united states(?: of america)?)$/i.test(place) ||
    countries.has(place.toLowerCase())
  )
}

function placeOf(value: unknown): string {
  const place = lowered(value)
  const address = lowered(place.get('address'))
  const parts = ['addresslocality', 'addressregion'].map((key) => nameOf(address.get(key)))
  parts.push(countryOf(nameOf(address.get('addresscountry'))))
  return plain(value) || plain(place.get('address')) || joined(parts, ', ') || plain(place.get('name'))
}

const SIGNS: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' }

/** `£32,000 to £38,500 a year`; '' where no amount above nothing is stated. */
function salaryOf(value: unknown): string {
  const base = lowered(value)
  const inner = lowered(base.get('value'))
  const currency = plain(base.get('currency') ?? inner.get('currency')).toUpperCase()
  const unit = plain(inner.get('unittext') ?? base.get('unittext')).toLowerCase()
  const amounts = [
    inner.get('minvalue'),
    inner.get('maxvalue'),
    inner.get('value'),
    base.get('value'),
    base.get('minvalue'),
    base.get('maxvalue'),
    value,
  ]
    .map(plain)
    .filter((amount) => /[1-9]/.test(amount))
    .map((amount) =>
      /^\d+(?:\.\d+)?$/.test(amount) ? (SIGNS[currency] ?? `${currency} `) + grouped(amount) : amount,
    )
  const range = joined(amounts, ' to ').trim()
  return range !== '' && /^(?:hour|day|week|month|year)$/.test(unit)
    ? `${range} ${unit === 'hour' ? 'an' : 'a'} ${unit}`
    : range
}

const grouped = (amount: string): string =>
  amount.replace(/\.0+$/, '').replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',')

/** The fields that a posting states; a field it leaves empty is absent. Dates are ISO 8601 days. */
export function jobFields(posting: JobPosting): Partial<JobFields> {
  const validThrough = plain(posting.get('validthrough')).slice(0, 10)
  const fields: JobFields = {
    title: plain(posting.get('title')) || plain(posting.get('name')),
    employer: joined(listOf(posting.get('hiringorganization')).map(nameOf), ', '),
    location: joined(listOf(posting.get('joblocation')).map(placeOf), '; '),
    salary: salaryOf(listOf(posting.get('basesalary'))[0]),
    // Boards that know no date write the first day of computing.
    closingDate: validThrough.startsWith('1970') ? '' : validThrough,
    employmentType: joined(
      listOf(posting.get('employmenttype')).map((type) => plain(type).toLowerCase().replaceAll('_', ' ')),
      ', ',
    ),
    workplace: joined(listOf(posting.get('joblocationtype')).map(plain), ', '),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''))
}

/** The description as markup or plain text: where its tags were escaped, they are tags again. */
export function descriptionOf(posting: JobPosting): string {
  const description = posting.get('description')
  let text = typeof description === 'string' ? description : ''
  for (
    let round = 0;
    round < 3 && !/<\/?[a-z][^<>]*>/i.test(text) && /&(?:amp;)*(?:lt|#60|#x3c);/i.test(text);
    round++
  )
    text = decodeEntities(text)
  return text
}
