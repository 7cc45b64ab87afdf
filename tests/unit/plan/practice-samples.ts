import { documentFromText } from '../../../lib/html/read-document.ts'
import type { AdvertDocument } from '../../../lib/model/advert.ts'
import type { CorePracticeId, PracticeId, PracticeResult } from '../../../lib/model/practice.ts'
import { viewOf } from '../../../lib/plan/advert-view.ts'
import { factsOf } from '../../../lib/plan/facts.ts'
import { assessPractices } from '../../../lib/plan/practices.ts'

/** The result for one practice of an advert given as plain text. */
export function practiceIn(text: string, practice: PracticeId): PracticeResult | undefined {
  const { document } = documentFromText(text)
  return practicesOf(document).find((result) => result.practice === practice)
}

/** All results of an advert that is wholly in English. */
export function practicesOf(document: AdvertDocument): PracticeResult[] {
  const view = viewOf(document)
  return assessPractices(view, factsOf(view, []))
}

interface Samples {
  readonly shown: readonly string[]
  readonly missing: readonly string[]
}

/** Words that show each practice, and near misses. */
export const SAMPLES: Readonly<Record<CorePracticeId, Samples>> = {
  salary: {
    shown: [
      'Salary: £27,500 to £31,000 a year',
      'We pay £14.20 per hour, weekends included.',
      'Pay range\n\n- 38k to 44k EUR gross\n- Bonus on top',
      'Band 4, £26,530 - £29,114 pro rata',
      'Day rate of up to £480.',
      'Compensation: $95,000–$120,000 plus equity',
    ],
    missing: [
      'A competitive salary and a pension.',
      'We turned over £12m last year and saved customers £900 each.',
      'Bring a friend and receive a £500 referral bonus.',
      'You get a £750 annual learning budget.',
      'Salary: negotiable',
      'You will manage a budget of £250,000 a year.',
    ],
  },
  'flexible-working': {
    shown: [
      'We offer flexible working and mean it.',
      'Hours: part time, 20 a week',
      'You choose your own hours around our two weekly meetings.',
      'Job share considered.',
      'Work a four-day week on full pay.',
      'We are happy to talk about compressed hours.',
      'Flexitime\nFree tea',
    ],
    missing: [
      'You must be flexible and stay until the work is done.',
      'You will need a flexible approach to shifts.',
      'We build flexible software for flexible desks.',
      'You will tutor part-time students in the evenings.',
      'Part-time work is not possible in this post.',
      'Choose from flexible benefits.',
    ],
  },
  'location-clarity': {
    shown: [
      'Location: Norwich, two days a week in the office',
      'This is a fully remote role.',
      'Hybrid working from our Glasgow office.',
      'You will be based at our warehouse in Swindon.',
      'Place of work: Harlow\nOn site, Monday to Friday',
      'You will join the night team on Ward 7.',
    ],
    missing: [
      'Location: Norwich',
      'We offer hybrid working.',
      'You will look after hybrid cloud systems for clients in London.',
      'You will keep remote servers running.',
      'Experience of working in an office.',
    ],
  },
  encouragement: {
    shown: [
      'We especially welcome applications from women and from Black and Asian engineers.',
      'Disabled people are under-represented in our team, and we would love to hear from you if you are disabled.',
      'We actively encourage people from minority ethnic backgrounds to apply.',
    ],
    missing: [
      'We are an equal opportunities employer.',
      'We welcome applications regardless of sex, race or disability.',
      'You will encourage girls to study physics.',
      'Early applications are encouraged.',
    ],
  },
  'equality-statement': {
    shown: [
      'We are an equal opportunity employer.',
      'We hire on merit, regardless of age, race, sex or religion.',
      'We are committed to diversity and inclusion at every level.',
      'Applications are welcome from people of all backgrounds.',
    ],
    missing: [
      'You will write our equality policy.',
      'Experience of diversity and inclusion work.',
      'A great opportunity for a keen baker.',
      'The model discriminates between cats and dogs.',
      'You will promote an inclusive classroom.',
    ],
  },
  adjustments: {
    shown: [
      'Tell us if you need any reasonable adjustments for your interview.',
      'If you need an accommodation to apply, write to help@finch.example.',
      'Interview questions can be sent in large print or Braille.',
      'If you are disabled and need help with the application form, call us.',
    ],
    missing: [
      'You will post year-end adjustments to the ledger.',
      'Accommodation is included in the salary.',
      'You will arrange reasonable adjustments for our students.',
      'We make accessible websites.',
    ],
  },
  'essential-desirable': {
    shown: [
      'Essential\n- Welding\n- Reading drawings\n\nDesirable\n- Forklift work',
      'Requirements:\n- SQL\n- Excel\n\nNice to have:\n- Python',
      'Welding (E)\nReading drawings (E)\nForklift work (D)',
      'You must have SQL and Excel. Ideally you will also have Python, R and some Tableau.',
    ],
    missing: [
      'Requirements:\n- SQL\n- Excel',
      'Welding is essential.',
      'We buy essential oils from preferred suppliers.',
      'We would love to hear from you. You need a van.',
    ],
  },
  'not-all-criteria': {
    shown: [
      'If you do not meet all of the criteria, please apply anyway.',
      'You don’t need to tick every box on this list.',
      'Our list is a wish list, not a checklist, so send us your CV.',
      'Not a perfect match? We would still like to hear from you.',
    ],
    missing: [
      'You must meet all of the criteria.',
      'Applications that do not meet every criterion will not be considered.',
      'You will make sure that bids meet all requirements.',
      'Apply now!',
    ],
  },
  process: {
    shown: [
      'Closing date: 3 May 2031',
      'Interviews will be held in the week of 9 June.',
      'Start date: September 2031',
      'How we hire\n- A call of 20 minutes\n- A paid task\n- An interview with the team',
      'The interview process has two stages.',
    ],
    missing: [
      'You will interview customers and write up what they say.',
      'Our release process has two stages: test and ship.',
      'The contract ends on 4 May 2031.',
      'You can work to a deadline.',
      'Apply soon.',
    ],
  },
  contact: {
    shown: [
      'Questions? Call Maya Osei on 01632 960 222.',
      'For an informal chat about the role, email tom.hale@finch.example.',
      'Your recruiter is Lena Brandt.',
      'For more information contact Sam Idris, head of baking.',
      'For questions or an informal visit contact:\n\nRuth Moyo - Head of Kitchens',
    ],
    missing: [
      'Send your CV to jobs@finch.example.',
      'For adjustments, contact access@finch.example.',
      'Give the names of two referees.',
      'We will contact you within a week.',
      'Experience of a contact centre.',
    ],
  },
  'family-benefits': {
    shown: [
      'Enhanced maternity and paternity pay',
      'Six months of parental leave on full pay.',
      'Childcare vouchers and a workplace nursery with staff discounts',
      'We have family-friendly policies.',
      'Paid carers’ leave',
    ],
    missing: [
      'We are one big family.',
      'This is maternity cover for ten months.',
      'You will run a nursery for two-year-olds.',
      'Our parent company is in Oslo.',
      'You will support unpaid carers in the town.',
    ],
  },
  development: {
    shown: [
      'Full training is provided.',
      'A training budget of your own',
      'There is room for career progression.',
      'We pay for your ACCA exams and study leave.',
      'You will have a mentor and ongoing professional development.',
    ],
    missing: [
      'You will join our software development team.',
      'You will train new drivers.',
      'Experience of property development.',
      'You have already finished your training contract.',
      'The firm has grown by a third.',
    ],
  },
}
