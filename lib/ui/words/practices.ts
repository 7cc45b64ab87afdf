import type { PracticeId, PracticeState } from '../../model/practice.ts'
import { extraPracticeWords } from './extra-practices.ts'

export interface PracticeWords {
  readonly name: string
  /** One sentence: when an advert shows it. */
  readonly what: string
  /** One sentence: what it does for the reader of the advert. */
  readonly why: string
  /** Wording to start from; what stands in [brackets] is for the writer to fill in. Without it no wording mends. */
  readonly wording?: string
  /** What to do where no wording can be inserted. */
  readonly advice?: string
  /** What is the matter when it is there but not as it should be; else the sentence of the state. */
  readonly hollow?: string
}

export const practiceWords: Readonly<Record<PracticeId, PracticeWords>> = {
  salary: {
    name: 'Pay range',
    what: 'The advert states pay as a figure or a range.',
    why: 'Adverts that state pay tend to get more applications, and everyone starts from the same facts.',
    wording:
      'Salary: £[lowest pay] to £[highest pay] a year. You are welcome to talk with us about where in this range you would start.',
  },
  'flexible-working': {
    name: 'Flexible working',
    what: 'The advert offers hours that the person can shape.',
    why: 'On one large UK job site, adverts that offered flexible hours drew up to 30% more applicants.',
    wording:
      'We offer flexible working: tell us which hours would suit you, and we will do our best to make them work. You may ask from your first day.',
  },
  'location-clarity': {
    name: 'Where the work is done',
    what: 'The advert says the place, and whether the work is on site, hybrid or remote.',
    why: 'Carers and disabled people in particular need to know where, and how often, before they can apply.',
    wording: 'Location: [place]. Hybrid: [number] days a week in the office, the rest from home.',
  },
  encouragement: {
    name: 'A welcome to under-represented people',
    what: 'The advert calls on people who are few in the team to apply.',
    why: 'A particular welcome shows people who are few in a team that they are wanted there.',
    wording:
      'We particularly welcome applications from women, who are under-represented in our [team or profession]. We appoint on merit.',
  },
  'equality-statement': {
    name: 'Equality statement',
    what: 'The advert says that everyone is treated fairly.',
    why: 'A statement that names what you do carries more weight than a general one.',
    wording:
      'We are committed to equality, diversity and inclusion, and we treat all applicants fairly. What we do: [for example: every candidate gets the same questions].',
  },
  adjustments: {
    name: 'Adjustments',
    what: 'The advert offers adjustments in the selection process, or says whom to ask.',
    why: 'Disabled people can apply with confidence when they know that they may ask, and whom.',
    wording:
      'If you would like an adjustment or another format at any stage of the process, please contact [name] at [e-mail or telephone]. It will not affect the decision.',
  },
  'essential-desirable': {
    name: 'Essential and desirable kept apart',
    what: 'The advert tells what is needed from what would only help.',
    why: 'In a study of job seekers, clearer requirements brought more applications from qualified women.',
    wording:
      'Essential:\n- [what the person needs from the first month]\n\nDesirable, and you can learn it here:\n- [what would help]',
  },
  'not-all-criteria': {
    name: 'You need not meet every point',
    what: 'The advert invites people who do not meet every point.',
    why: 'Many people, women and men, hold back when they miss a point or two.',
    wording:
      'You do not need to meet every point. If you can do most of this and would like to learn the rest, please apply.',
  },
  process: {
    name: 'Steps and dates',
    what: 'The advert says the steps of the selection, or a closing, interview or start date.',
    why: 'People who know the steps can plan time off, childcare and adjustments.',
    wording:
      'Closing date: [closing date]. The selection process has [number] steps: [for example: a short call, then an interview]. You will hear from us by [reply date].',
  },
  contact: {
    name: 'Someone to ask',
    what: 'The advert names a person or an address for questions.',
    why: 'A named person makes it easy to ask about hours, access or the job itself before applying.',
    wording: 'Questions about the job? Contact [name], [role], for an informal chat: [e-mail or telephone].',
  },
  'family-benefits': {
    name: 'Family and carer policies',
    what: 'The advert mentions policies for parents or carers.',
    why: 'Parents and carers look for this, and few like to ask before an offer.',
    wording:
      'We offer [number of weeks] weeks of parental leave on full pay to new parents of any gender, and [number of days] days of paid carers’ leave a year.',
  },
  development: {
    name: 'Training and progression',
    what: 'The advert offers training, learning or a way up.',
    why: 'It tells people that they can grow into the job, and that they need not arrive complete.',
    wording:
      'We offer training from the start: [for example: an induction and a mentor], and [number] training days a year.',
  },
  ...extraPracticeWords,
}

/** What is the matter with a practice that is there, but not as it should be. */
export const practiceStateWords: Readonly<Record<Exclude<PracticeState, 'met' | 'missing'>, string>> = {
  hollow: 'Mentioned, but too general to help.',
  unlawful: 'As it is worded, this may go beyond what the law allows. Take advice before you publish it.',
}
