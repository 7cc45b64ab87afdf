/*
 * Whether an editor holds an advert. A wrong yes sends a private note through the check (never off the machine);
 * a wrong no costs a click. So it takes both some length and several of the words that adverts share.
 */

const ADVERT_WORDS: readonly RegExp[] = [
  /\b(?:candidates?|applicants?)\b/,
  /\b(?:responsibilit(?:y|ies)|duties|accountabilities)\b/,
  /\b(?:requirements?|qualifications?|essential|desirable)\b/,
  /\b(?:salary|per annum|pro rata|benefits|[£$€]\s?\d{2,3}(?:,\d{3}|k))/,
  /\b(?:experience (?:in|of|with|as)|years'? (?:of )?experience|experienced)\b/,
  /\b(?:the|this|your) (?:role|post|position|successful)\b/,
  /\bwe(?:'re| are) (?:looking for|seeking|hiring|recruiting)\b|\b(?:is|are) (?:looking for|seeking|hiring|recruiting)\b/,
  /\byou(?:'ll| will) (?:be|have|work|need|join|lead|help)\b/,
  /\b(?:apply|vacancy|job|recruit(?:ing|ment)|hire)\b/,
  /\b(?:full|part)[- ]time\b|\bhybrid\b|\bpermanent\b|\bfixed[- ]term\b/,
  /\bjoin (?:our|the|us|a)\b|\bour team\b/,
  /\b(?:skills?|degree|ability to|knowledge of)\b/,
]

const ADVERT_FIELD =
  /\b(?:job|vacancy|advert|posting|position|role) ?(?:title|description|summary|advert|text|details|name|headline)?\b|\b(?:responsibilities|requirements|person specification)\b/

/** Fields in which people look for a job, or tell of their own. */
const SEEKERS_FIELD =
  /\b(?:search|find|keywords?|filter|alert|current|previous|desired|your|company or|what|where)\b/

const ENOUGH_WORDS = 25
const ENOUGH_SIGNS = 3

/** @param label what the page calls the field, in words */
export function looksLikeDraft(text: string, label: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (words === 0) return false
  const name = label.toLowerCase()
  if (SEEKERS_FIELD.test(name)) return false
  if (ADVERT_FIELD.test(name)) return true
  if (words < ENOUGH_WORDS) return false
  const plain = text.slice(0, 20_000).toLowerCase().replaceAll('\u2019', "'")
  let signs = 0
  for (const word of ADVERT_WORDS) if (word.test(plain)) signs += 1
  return signs >= ENOUGH_SIGNS
}

/** What the page calls the field: its labels, its accessible name, its own name. */
export function labelOf(field: Element): string {
  const { ownerDocument } = field
  const labelled = (field.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id === '' ? '' : (ownerDocument.getElementById(id)?.textContent ?? '')))
  const labels = 'labels' in field && field.labels instanceof NodeList ? [...field.labels] : []
  return [
    ...labels.map((label) => label.textContent ?? ''),
    ...labelled,
    field.getAttribute('aria-label') ?? '',
    field.getAttribute('placeholder') ?? '',
    field.getAttribute('name') ?? '',
    field.id,
  ]
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\-.[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
}
