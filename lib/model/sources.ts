/**
 * What the reasons rest on. `checked` is the day on which the source itself was last read;
 * a source without it is known from memory only, and no legal sentence may rest on one.
 */
export interface SourceNote {
  readonly title: string
  readonly kind: 'research' | 'guidance' | 'law'
  readonly url?: string
  readonly checked?: string
}

export const SOURCES = {
  'gaucher-2011': {
    title: 'Gaucher, Friesen and Kay (2011), gendered wording in job advertisements',
    kind: 'research',
    url: 'https://doi.org/10.1037/a0022530',
    checked: '2026-11-23',
  },
  'he-kang-2025': {
    title: 'He and Kang (2025), neutral synonyms in place of masculine-coded words',
    kind: 'research',
    checked: '2026-11-23',
  },
} as const satisfies Record<string, SourceNote>

export type SourceId = keyof typeof SOURCES
