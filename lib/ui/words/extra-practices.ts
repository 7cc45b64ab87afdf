import type { ExtraPracticeId } from '../../model/practice.ts'
import type { PracticeWords } from './practices.ts'

/** The practices that are shown apart from the twelve. */
export const extraPracticeWords: Readonly<Record<ExtraPracticeId, PracticeWords>> = {
  'diverse-shortlist': {
    name: 'A mixed short list or panel',
    what: 'The advert says that short lists or panels are mixed, or that applications are read without names.',
    why: 'In small studies, women had a real chance of being chosen once more than one was on the short list.',
    wording:
      'We read applications without names, work towards short lists that include at least two women wherever possible, and interview with mixed panels. We appoint on merit.',
    hollow: 'One woman on a short list changes little; aim for at least two wherever possible.',
  },
  'pay-range-width': {
    name: 'A pay range that tells something',
    what: 'The advert states one figure, or a range whose top is at most half as much again as its bottom.',
    why: 'In a very wide range, or “up to” a figure, nobody can tell where they would start.',
    wording: 'Salary: £[lowest pay] to £[highest pay] a year, depending on experience.',
    hollow: 'The range is too wide, or open below, to tell where one would start.',
  },
  'part-time': {
    name: 'Part time or job share',
    what: 'The advert offers part-time hours or a job share by name.',
    why: 'Many people, most of them women, can only look at jobs that do not ask for full time.',
    wording: 'You can do this job full time, part time or as a job share.',
  },
  'office-days': {
    name: 'How many days on site',
    what: 'The advert says how often one is on site, not only that the work is hybrid.',
    why: 'Two days or four days a week decide whether a journey, or care at home, can be managed.',
    wording: 'Hybrid: [number] days a week in our [place] office, the rest from home.',
    hollow: 'The advert says hybrid, but not how many days.',
  },
  'few-criteria': {
    name: 'Few essential points',
    what: 'The advert asks for eight essential points at most.',
    why: 'Long lists of demands make qualified people hold back.',
    advice: 'Keep what a person needs in the first month, and move the rest to what they can learn.',
    hollow: 'There are more than eight essential points.',
  },
  returners: {
    name: 'A welcome to returners',
    what: 'The advert welcomes people who come back after a break.',
    why: 'People back from caring or illness often expect a gap to count against them.',
    wording:
      'Returning to work after a career break? You are welcome here: we offer [for example: a refresher and a buddy].',
  },
  accreditations: {
    name: 'Schemes you have joined',
    what: 'The advert names a scheme such as Disability Confident or the Living Wage.',
    why: 'It tells people that someone else has looked; it counts most where it brings a commitment.',
    wording:
      'We are a Disability Confident employer: disabled people who meet the essential points are offered an interview.',
  },
  'plain-language': {
    name: 'Plain language',
    what: 'Most people of 15 could follow the advert.',
    why: 'Short sentences and plain words help people with dyslexia, autism or another first language.',
    advice: 'Keep sentences to 25 words, spell out abbreviations and write “you will”.',
    hollow: 'The sentences are long or the words hard.',
  },
  length: {
    name: 'A length that gets read',
    what: 'The advert has 300 to 700 words.',
    why: 'Short adverts leave questions open, and long ones are rarely read to the end.',
    advice: 'Keep duties, criteria, pay and process; cut company history.',
    hollow: 'The advert has more than 700 words.',
  },
}
