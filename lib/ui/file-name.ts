import { reportWords } from './words/report.ts'

/** A file name that every system takes, from an advert's title: `senior-data-engineer`. Without its ending. */
export function fileName(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `evenhand-${name || reportWords.untitled.toLowerCase().replaceAll(' ', '-')}`
}
