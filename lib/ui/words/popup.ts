import type { Subject } from '../../model/page-state.ts'
import { counted } from './plural.ts'

export const popupWords = {
  name: 'Evenhand',
  untitled: {
    advert: 'Job advert',
    draft: 'Draft advert',
    selection: 'Your selection',
    text: 'Your text',
  } satisfies Record<Subject, string>,
  found: {
    advert: 'advert found',
    draft: 'draft being written',
    selection: 'part of a page',
    text: 'not on a page',
  } satisfies Record<Subject, string>,
  thisPage: 'This page',
  menu: 'More',
  openPanel: 'Open in the side panel',
  reading: 'What Evenhand may read',
  options: 'Options',
  choose: {
    label: (count: number) => `${counted(count, 'advert', 'adverts')} on this page`,
    option: (number: number, title: string) => `${number}. ${title}`,
  },
  marks: { name: 'Marks', on: 'on', off: 'off', hint: 'Underline findings on this site' },
  marksSaid: { on: 'Marks are on for this site.', off: 'Marks are off for this site.' },
  thingsToChange: (count: number) => `${counted(count, 'thing', 'things')} to change`,
  filter: {
    category: 'Show findings about',
    allCategories: 'All kinds',
    option: (category: string, count: number) => `${category} (${count})`,
    only: 'Show only these',
    all: 'Show all again',
    showing: (shown: number, all: number) => `Showing ${shown} of ${all}.`,
    none: 'None of this kind.',
    clear: 'Show all',
  },
  changeFirst: 'Change first',
  showOthers: (count: number) => `Show the other ${count}`,
  showOnPage: 'Show on page',
  showNext: (place: number, count: number) => `Show on page (${place} of ${count})`,
  notShown: 'These words are no longer on the page.',
  missing: 'Missing',
  wordingOf: (practice: string) => `: ${practice}`,
  seeWording: 'See wording',
  good: 'Already good',
  practices: {
    count: (met: number, all: number) => `${met} of ${all} practices`,
    described: (met: number, all: number, hollow: number, unlawful: number) =>
      [
        `The advert shows ${met} of ${all} practices of inclusive adverts.`,
        ...(hollow > 0 ? [`${hollow} too general.`] : []),
        ...(unlawful > 0 ? [`${unlawful} worded in a way that may be unlawful.`] : []),
      ].join(' '),
  },
  affected: {
    title: 'Who may be put off',
    caution: 'Drawn from the findings, their weight and their place. It is a hint, not a measurement.',
  },
  balance: {
    title: 'Balance of coded words',
    masculine: 'Masculine-coded',
    feminine: 'Feminine-coded',
    none: 'none',
    times: (count: number) => `× ${count}`,
    described: (masculine: number, feminine: number, verdict: string) =>
      `Balance of coded words: ${masculine} masculine-coded, ${feminine} feminine-coded. ${verdict}.`,
    caution:
      'Studies differ on how much these words matter, so take the balance as a hint. Feminine-coded words are never a fault.',
  },
  facts: (words: number) => counted(words, 'word', 'words'),
  readingAge: (age: number) => `reading age ${age}`,
  copyReport: 'Copy report',
  export: 'Export',
  exportAs: {
    html: 'Web page, to print or keep',
    markdown: 'Markdown file',
    csv: 'Table for a spreadsheet (CSV)',
    json: 'Data for other programs (JSON)',
  },
  exported: (name: string) => `Saved as ${name}.`,
  reportCopied: 'Report copied. Paste it into an e-mail or a document.',
  openInTab: 'Open in a tab',
  footer: 'Checked on your own machine. Not legal advice.',
}
