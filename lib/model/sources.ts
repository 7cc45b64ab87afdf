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
  'castilla-rho-2023': {
    title: 'Castilla and Rho (2023), the effect of gendered wording on who applies, in the field',
    kind: 'research',
    checked: '2026-11-23',
  },
  'kuhn-shen-2023': {
    title: 'Kuhn and Shen (2023), what happened when explicit gender requests were removed from adverts',
    kind: 'research',
    checked: '2026-11-23',
  },
  'wille-derous-2017': {
    title: 'Wille and Derous (2017), traits against behaviour in the wording of adverts',
    kind: 'research',
    checked: '2026-11-23',
  },
  'language-matters-2019': {
    title: 'Language Matters (2019), a survey on words that put people off jobs',
    kind: 'research',
    checked: '2026-11-23',
  },
  'coffman-2024': {
    title: 'Coffman, Collis and Kulkarni (2024), clear requirements and who applies',
    kind: 'research',
    url: 'https://doi.org/10.1287/mnsc.2023.4907',
    checked: '2026-11-23',
  },
  'burn-2023': {
    title: 'Burn, Firoozi, Ladd and Neumark (2023), ageist wording and the age of those who apply',
    kind: 'research',
    checked: '2026-11-23',
  },
  'ehrc-adverts-2024': {
    title: 'Equality and Human Rights Commission (2024), discriminatory adverts',
    kind: 'guidance',
    checked: '2026-11-23',
  },
  'acas-adverts': {
    title: 'Acas, following discrimination law when you advertise a job',
    kind: 'guidance',
    checked: '2026-11-23',
  },
  'govuk-disabled-people': {
    title: 'GOV.UK, recruitment and disabled people',
    kind: 'guidance',
    checked: '2026-11-23',
  },
  'neurodiversity-guides': {
    title: 'UK practitioners’ guides to adverts for neurodivergent people',
    kind: 'guidance',
    checked: '2026-11-23',
  },
  'sutton-trust': {
    title: 'Sutton Trust, schooling, accent and access to the leading professions',
    kind: 'research',
    checked: '2026-11-23',
  },
  'london-win': {
    title: 'London Workforce Integration Network, design labs toolkit for a diverse workforce',
    kind: 'guidance',
    checked: '2026-11-23',
  },
  unlock: {
    title: 'Unlock, fair recruitment of people with criminal records',
    kind: 'guidance',
    checked: '2026-11-23',
  },
  'sheffield-digital': {
    title: 'Sheffield Digital, guidance on welcoming technology adverts',
    kind: 'guidance',
    checked: '2026-11-23',
  },
  'bit-indeed-2021': {
    title: 'Behavioural Insights Team with Indeed (2021), flexible working options in adverts',
    kind: 'research',
  },
  'leibbrandt-list-2015': {
    title: 'Leibbrandt and List (2015), stating that pay is negotiable and who applies',
    kind: 'research',
    url: 'https://doi.org/10.1287/mnsc.2014.1994',
  },
  'johnson-2016': {
    title: 'Johnson, Hekman and Chan (2016), when there is only one woman among the finalists',
    kind: 'research',
  },
  'gender-equality-actions-2025': {
    title: 'Office for Equality and Opportunity (2025), actions for employers on gender equality',
    kind: 'guidance',
  },
  'adzuna-pay-2023': {
    title: 'Adzuna (2023), applications to adverts with and without pay',
    kind: 'research',
  },
  'disability-confident': {
    title: 'Disability Confident, what its first level asks of adverts',
    kind: 'guidance',
  },
  'charter-pledge': {
    title: 'Tech Talent Charter, the Plan pledge',
    kind: 'guidance',
  },
  'leibbrandt-list-2018': {
    title: 'Leibbrandt and List (2018), how equal-opportunity statements affect who applies',
    kind: 'research',
  },
  'positive-action-2023': {
    title: 'GOV.UK (2023), positive action in the workplace',
    kind: 'guidance',
  },
  'inclusive-naming': {
    title: 'Inclusive Naming Initiative, terms to replace in technology',
    kind: 'guidance',
  },
  'house-judgement': {
    title: 'Our own reading of what inclusive-recruitment advisers say; no study is known to us',
    kind: 'guidance',
  },
} as const satisfies Record<string, SourceNote>

export type SourceId = keyof typeof SOURCES
