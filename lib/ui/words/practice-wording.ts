import type { PracticeId } from '../../model/practice.ts'

/**
 * What can be written into an advert where a practice is missing; what stands in [brackets] is for the writer to
 * fill in. It is in English, as the adverts are, whatever language Evenhand speaks. A practice that no wording
 * mends has none.
 */
export const practiceWording: Readonly<Partial<Record<PracticeId, string>>> = {
  'diverse-shortlist':
    'We read applications without names, work towards short lists that include at least two women wherever possible, and interview with mixed panels. We appoint on merit.',
  'pay-range-width': 'Salary: £[lowest pay] to £[highest pay] a year, depending on experience.',
  'part-time': 'You can do this job full time, part time or as a job share.',
  'office-days': 'Hybrid: [number] days a week in our [place] office, the rest from home.',
  returners:
    'Returning to work after a career break? You are welcome here: we offer [for example: a refresher and a buddy].',
  accreditations:
    'We are a Disability Confident employer: disabled people who meet the essential points are offered an interview.',
  salary:
    'Salary: £[lowest pay] to £[highest pay] a year. You are welcome to talk with us about where in this range you would start.',
  'flexible-working':
    'We offer flexible working: tell us which hours would suit you, and we will do our best to make them work. You may ask from your first day.',
  'location-clarity': 'Location: [place]. Hybrid: [number] days a week in the office, the rest from home.',
  encouragement:
    'We particularly welcome applications from women, who are under-represented in our [team or profession]. We appoint on merit.',
  'equality-statement':
    'We are committed to equality, diversity and inclusion, and we treat all applicants fairly. What we do: [for example: every candidate gets the same questions].',
  adjustments:
    'If you would like an adjustment or another format at any stage of the process, please contact [name] at [e-mail or telephone]. It will not affect the decision.',
  'essential-desirable':
    'Essential:\n- [what the person needs from the first month]\n\nDesirable, and you can learn it here:\n- [what would help]',
  'not-all-criteria':
    'You do not need to meet every point. If you can do most of this and would like to learn the rest, please apply.',
  process:
    'Closing date: [closing date]. The selection process has [number] steps: [for example: a short call, then an interview]. You will hear from us by [reply date].',
  contact: 'Questions about the job? Contact [name], [role], for an informal chat: [e-mail or telephone].',
  'family-benefits':
    'We offer [number of weeks] weeks of parental leave on full pay to new parents of any gender, and [number of days] days of paid carers’ leave a year.',
  development:
    'We offer training from the start: [for example: an induction and a mentor], and [number] training days a year.',
}
