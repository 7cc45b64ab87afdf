/** What forms call the field of a job's title: by its label, else by its name or id. */
const LABEL =
  /^(?:(?:job|role|position|vacancy|post|advert|posting)\s+)?title\b|^(?:job|role|position|vacancy)\s+name\b/i
const NAME = /(?:^|[-_.[])(?:job|role|position|vacancy|post)?[-_]?title\]?$/i

/**
 * The title that stands in a field of its own beside a draft, on the same form, else on the same page; undefined where
 * there is none, or nothing in it.
 */
export function draftTitle(draft: Element): string | undefined {
  const { ownerDocument } = draft
  const near = draft.closest('form') ?? ownerDocument
  for (const field of near.querySelectorAll<HTMLInputElement>('input:not([type]), input[type="text" i]')) {
    if (field === draft || !isTitleField(field)) continue
    const title = field.value.replace(/\s+/g, ' ').trim()
    if (title !== '') return title.slice(0, 200)
  }
  return undefined
}

function isTitleField(field: HTMLInputElement): boolean {
  const label = (field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '').trim()
  return label === '' ? NAME.test(field.name) || NAME.test(field.id) : LABEL.test(label)
}
