import { counted } from './plural.ts'

/** The words of a copied report, beside the names of categories and practices. */
export const reportWords = {
  heading: (title: string) => `Evenhand report: ${title}`,
  untitled: 'Job advert',
  address: 'Advert',
  toChange: (count: number) =>
    count === 0 ? 'Nothing to change in the wording' : `${counted(count, 'thing', 'things')} to change`,
  instead: 'Instead',
  times: (count: number) => `(${count} times)`,
  missing: 'Missing from the advert',
  good: 'Already good',
  practices: (met: number, all: number) => `${met} of ${all} practices shown.`,
  balance: 'Balance of coded words',
  counts: (masculine: number, feminine: number) =>
    `${masculine} masculine-coded, ${feminine} feminine-coded. Feminine-coded words are never a fault.`,
  stale: 'The advert has changed since this check.',
  otherLanguage: (blocks: number) => `${counted(blocks, 'part', 'parts')} not in English, left unchecked.`,
  notes: (rulesVersion: string) =>
    `Checked by rules, version ${rulesVersion}: they miss things and can be wrong. This is not legal advice.`,
}
