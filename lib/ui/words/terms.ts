import type { Affects, Verdict } from '../../model/assessment.ts'
import type { Category } from '../../model/category.ts'
import type { Severity, Strength } from '../../model/finding.ts'
import type { SourceNote } from '../../model/sources.ts'

interface Term {
  readonly name: string
  readonly explained: string
}

export const categoryWords: Readonly<Record<Category, Term>> = {
  'masculine-coded': {
    name: 'Masculine-coded',
    explained: 'Words about rivalry or force that some people read as a sign that the place is not for them.',
  },
  'feminine-coded': {
    name: 'Feminine-coded',
    explained: 'Words about warmth or care. They are counted for the balance and are never a fault.',
  },
  'gendered-terms': {
    name: 'Gendered term',
    explained: 'Words that name or presume one gender for work that anyone may do.',
  },
  age: { name: 'Age', explained: 'Wording that welcomes one age group and may turn another away.' },
  disability: {
    name: 'Disability',
    explained:
      'Asks more of body, senses or mind than the task needs, or uses an impairment as a figure of speech.',
  },
  race: {
    name: 'Race and nationality',
    explained: 'Asks where people or their language come from, rather than what they can do.',
  },
  religion: { name: 'Religion and belief', explained: 'Presumes or asks for a religion or belief.' },
  'sexuality-gender-identity': {
    name: 'Sexuality and gender identity',
    explained: 'Presumes whom people love, or that there are only two ways to be.',
  },
  'family-caring': {
    name: 'Family and caring',
    explained: 'Hours, travel or ties that are hard for parents, carers and people who work part time.',
  },
  'socio-economic': {
    name: 'Background and schooling',
    explained: 'Asks for money, schooling or connections that many able people never had.',
  },
  culture: {
    name: 'Culture',
    explained: 'Hype or in-group talk that tells some readers they would not fit in.',
  },
  'over-specification': {
    name: 'Asking too much',
    explained: 'Demands beyond what the job needs, which shrink the field for no gain.',
  },
}

export const severityWords: Readonly<
  Record<Severity, Term & { readonly one: string; readonly other: string }>
> = {
  'legal-risk': {
    name: 'Legal risk',
    one: 'legal risk',
    other: 'legal risks',
    explained: 'May breach the Equality Act 2010 unless an exception applies.',
  },
  exclusionary: {
    name: 'Exclusionary',
    one: 'exclusionary',
    other: 'exclusionary',
    explained: 'Known to shut some people out.',
  },
  advisory: {
    name: 'Advisory',
    one: 'advisory',
    other: 'advisory',
    explained: 'A softer signal that is easy to improve.',
  },
  balance: {
    name: 'Balance',
    one: 'counted for balance',
    other: 'counted for balance',
    explained: 'Counted for the balance, never a fault.',
  },
}

export const strengthWords: Readonly<Record<Strength, Term>> = {
  strong: { name: 'Strong evidence', explained: 'Good studies or clear guidance agree.' },
  moderate: { name: 'Moderate evidence', explained: 'Some good studies or guidance, not all of one mind.' },
  weak: { name: 'Weak evidence', explained: 'Few or small studies, or experience only. Take it as a hint.' },
}

export const sourceKindWords: Readonly<Record<SourceNote['kind'], string>> = {
  law: 'Law',
  guidance: 'Guidance',
  research: 'Research',
}

export const verdictWords: Readonly<Record<Verdict, string>> = {
  'strongly-masculine': 'Leans strongly masculine',
  masculine: 'Leans masculine',
  neutral: 'Even',
  feminine: 'Leans feminine',
  'strongly-feminine': 'Leans strongly feminine',
}

/** Whom findings of each group tend to put off. */
export const affectedWords: Readonly<Record<keyof Affects, string>> = {
  masculine: 'Women',
  feminine: 'Men',
  age: 'Younger or older people',
  disability: 'Disabled people',
  race: 'People of other origins',
  sexuality: 'LGBT+ people',
  other: 'Carers and others',
}

export const signWords = {
  strong: 'strong sign',
  clear: 'clear sign',
  some: 'some sign',
  slight: 'slight sign',
}

/** How firm a sign is, from its strength of 0 to 1. */
export const signOf = (strength: number): keyof typeof signWords =>
  strength >= 0.8 ? 'strong' : strength >= 0.5 ? 'clear' : strength >= 0.2 ? 'some' : 'slight'

export const signFor = (strength: number): string => signWords[signOf(strength)]
