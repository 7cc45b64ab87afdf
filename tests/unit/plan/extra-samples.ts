import type { ExtraPracticeId, PracticeState } from '../../../lib/model/practice.ts'

type Samples = Readonly<Partial<Record<PracticeState, readonly string[]>>>

/** Text of so many words that asks for nothing. */
const plain = (words: number, sentence = 'We bake bread and we sell it to the shops of our town. '): string =>
  sentence
    .repeat(Math.ceil(words / 12))
    .split(' ')
    .slice(0, words)
    .join(' ')

const points = (count: number): string =>
  `Requirements\n${Array.from({ length: count }, (_, index) => `- can bake kind ${index + 1} of bread`).join('\n')}`

const LONG_WORDS =
  'Notwithstanding organisational considerations, the successful candidate will be accountable for facilitating interdepartmental communication, operationalising strategic transformation initiatives and institutionalising continuous improvement methodologies across geographically distributed functional organisations. '

/** What shows each extra, and what only sounds like it: at least half of them near misses. */
export const EXTRA_SAMPLES: Readonly<Record<ExtraPracticeId, Samples>> = {
  'diverse-shortlist': {
    met: [
      'We work towards short lists with at least two women on them.',
      'There will be more than one woman on the shortlist wherever possible.',
      'Our interview panels are always mixed.',
      'You will be interviewed by a gender-balanced panel.',
      'We use anonymised applications, so names play no part.',
      'CVs are read without names before we choose whom to meet.',
      'We are committed to diverse shortlists for every post.',
      'Hiring managers do not see your name or age until the interview.',
      'Name-blind sifting is used for this post.',
    ],
    hollow: [
      'We make sure that there is at least one woman on every shortlist.',
      'Every short list has one woman on it.',
    ],
    unlawful: [
      'This post will be filled from an all-women shortlist.',
      'We are running a women-only short list for this role.',
    ],
    missing: [
      'Shortlisted candidates will be told by e-mail.',
      'You will sit on diverse interview panels for our clients.',
      'You will work with anonymised data from patients.',
      'We are a diverse team.',
      'Experience of blind recruitment for large firms.',
      'The judging panel of our award is diverse.',
      'We publish an anonymous staff survey each year.',
      'Two women founded the firm.',
      'Blind people use our app.',
      'You will draw up a short list of suppliers with mixed products.',
    ],
  },
  'pay-range-width': {
    met: [
      'Salary: £31,000 to £36,000 a year',
      'We pay everyone in this job £42,500.',
      'Pay: £13.10 an hour',
      'Band 6: £37,338 to £44,962',
      'Day rate: £400 to £450',
      'Salary: 45-55k EUR',
    ],
    hollow: [
      'Salary: £30,000 to £80,000 a year',
      'Salary: up to £60,000',
      'Pay: £12 to £30 an hour',
      'Salary: 30-70k EUR',
    ],
    missing: [
      'A competitive salary',
      'Salary: negotiable',
      'We raised £2m to £5m last year.',
      'A training budget of £500 to £2,000',
    ],
  },
  'part-time': {
    met: [
      'Part-time hours considered.',
      'Job share welcome',
      'You can do this job full time, part time or as a job share.',
      'Hours: 22 a week (part time)',
      'Open to job sharers',
      'We are happy to talk about reduced hours.',
    ],
    missing: [
      'Flexible hours',
      'Flexitime and hybrid working',
      'You will teach part-time students.',
      'Part-time work is not possible in this post.',
      'Our job share prices went up.',
      'You will manage a team of part-time staff.',
    ],
  },
  'office-days': {
    met: [
      'Hybrid: two days a week in our Leeds office',
      'You will be in the office once a fortnight.',
      'Three days in the office, two at home',
      'Office 40 %, home 60 %',
      'Tuesdays and Thursdays in the office, other days from home',
      'This is a fully remote role.',
      'The role is office-based in Hull.',
    ],
    hollow: ['Hybrid working', 'This is a hybrid role in Leeds.', 'We offer some remote work.'],
    missing: [
      'Location: Leeds',
      '25 days of holiday and five training days',
      'You will visit customers on site two days a week.',
      'You will look after hybrid cloud systems.',
      'Two interviews, one of them in the office',
      'We are a friendly office of nine.',
    ],
  },
  'few-criteria': {
    met: [
      points(1),
      points(4),
      points(8),
      'You must be able to bake.',
      'Essential: a driving licence, as you will drive the van.',
      `${points(6)}\n\nDesirable\n- one\n- two\n- three\n- four`,
    ],
    hollow: [points(9), points(15), `${points(8)}\n- must know dough`],
    missing: ['We bake.', 'Apply now.', 'Desirable\n- can bake rolls\n- can bake buns'],
  },
  returners: {
    met: [
      'We welcome applications from returners.',
      'Back after a career break? We would like to hear from you.',
      'A gap in your CV is no problem.',
      'Returning to work after caring for someone? We offer a refresher.',
      'Our returnship programme runs for six months.',
      'We support people who are coming back to work.',
      'Time away from work does not count against you. Please apply.',
    ],
    missing: [
      'You must explain any gaps in your employment.',
      'You will file tax returns for our clients.',
      'You will help patients who are returning to work.',
      'No gaps in your career, please.',
      'Take a career break of a month after five years with us.',
      'Products that customers return are checked by you.',
      'A good return on investment',
    ],
  },
  accreditations: {
    met: [
      'We are a Disability Confident employer.',
      'Accredited Living Wage employer',
      'We hold an Athena SWAN silver award.',
      'We have signed the Armed Forces Covenant.',
      'We are a certified B Corp.',
      'Signatory of the Tech Talent Charter',
      'We have been a Mindful Employer since 2019.',
    ],
    missing: [
      'You will help our clients to become Disability Confident.',
      'We are confident that disabled people can do this job.',
      'Experience of Athena SWAN applications',
      'A living wage that we think is fair',
      'You will support armed forces families.',
      'We hope to become a B Corp one day.',
      'You will write the charter of our club.',
    ],
  },
  'plain-language': {
    met: [
      plain(120),
      plain(300),
      plain(200, 'You will look after our books and pay our staff on time. '),
      plain(150, 'Tell us how you like to work and we will do our best. '),
      plain(240, 'The shop is small, and you will know all who come in. '),
      plain(110, 'You can park at the door. The bus stops here as well. '),
    ],
    hollow: [LONG_WORDS.repeat(5), LONG_WORDS.repeat(9), `${plain(30)} ${LONG_WORDS.repeat(6)}`],
    missing: [plain(20), 'Baker wanted.', LONG_WORDS],
  },
  length: {
    met: [plain(300), plain(301), plain(420), plain(500), plain(650), plain(700)],
    hollow: [plain(701), plain(900), plain(2000)],
    missing: [plain(299), plain(40), 'Baker wanted.'],
  },
}
