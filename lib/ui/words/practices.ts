import type { PracticeId, PracticeState } from '../../model/practice.ts'

export interface PracticeWords {
  readonly name: string
  /** One sentence: what it does for the reader of the advert. */
  readonly why: string
  /** Wording to start from; what stands in [brackets] is for the writer to fill in. */
  readonly wording: string
}

export const practiceWords: Readonly<Record<PracticeId, PracticeWords>> = {
  salary: {
    name: 'Pay range',
    why: 'Adverts that state pay tend to get more applications, and everyone starts from the same facts.',
    wording:
      'Salary: £[lowest] to £[highest] a year. Tell us if you would like to talk about where in this range you would start.',
  },
  'flexible-working': {
    name: 'Flexible working',
    why: 'On one large UK job site, adverts that offered flexible hours drew up to 30% more applicants.',
    wording:
      'You can do this job full time, part time or as a job share. Ask us about the hours that would suit you.',
  },
  'location-clarity': {
    name: 'Where the work is done',
    why: 'Carers and disabled people in particular need to know where, and how often, before they can apply.',
    wording:
      'Based in [place]. You can work from home for part of the week, with [number] days a week on site.',
  },
  encouragement: {
    name: 'A welcome to under-represented people',
    why: 'A particular welcome shows people who are few in a team that they are wanted there.',
    wording:
      'Women are under-represented in our [team or profession], so we would especially like to hear from women. We appoint on merit.',
  },
  'equality-statement': {
    name: 'Equality statement',
    why: 'A statement that names what you do carries more weight than a general one.',
    wording:
      'We want to be a fair place to work for everyone. To be fair in hiring, we [for example: ask every candidate the same questions].',
  },
  adjustments: {
    name: 'Adjustments',
    why: 'Disabled people can apply with confidence when they know that they may ask, and whom.',
    wording:
      'If you would like an adjustment or another format at any stage, please contact [name] at [e-mail or telephone]. It will not affect the decision.',
  },
  'essential-desirable': {
    name: 'Essential and desirable kept apart',
    why: 'In a study of job seekers, clearer requirements brought more applications from qualified women.',
    wording:
      'Essential:\n- [what the person must be able to do from the first month]\n\nDesirable, and you can learn it here:\n- [what would help]',
  },
  'not-all-criteria': {
    name: 'You need not meet every point',
    why: 'Many people, women and men, hold back when they miss a point or two.',
    wording:
      'If you can do most of this and would like to learn the rest, please apply. You need not meet every point.',
  },
  process: {
    name: 'Steps and dates',
    why: 'People who know the steps can plan time off, childcare and adjustments.',
    wording:
      'Closing date: [date]. There are [number] steps: [for example: a short call, then an interview on date]. You will hear from us by [date].',
  },
  contact: {
    name: 'Someone to ask',
    why: 'A named person makes it easy to ask about hours, access or the job itself before applying.',
    wording: 'Questions about the job? [Name], [role], is happy to talk: [e-mail or telephone].',
  },
  'family-benefits': {
    name: 'Family and carer policies',
    why: 'Parents and carers look for this, and few like to ask before an offer.',
    wording:
      'We offer [number] weeks of full pay for new parents, and [number] days of paid leave a year for carers.',
  },
  development: {
    name: 'Training and progression',
    why: 'It tells people that they can grow into the job, and that they need not arrive complete.',
    wording:
      'In your first months you will have [for example: an induction and a mentor], and [number] days a year for training.',
  },
}

/** What is the matter with a practice that is there, but not as it should be. */
export const practiceStateWords: Readonly<Record<Exclude<PracticeState, 'met' | 'missing'>, string>> = {
  hollow: 'Mentioned, but too general to help.',
  unlawful: 'As it is worded, this may go beyond what the law allows. Take advice before you publish it.',
}
