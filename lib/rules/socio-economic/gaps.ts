import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/gaps',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'no (gaps|breaks) in (employment|your cv|cv|your career|work history|career)',
    'no (employment|career|cv|unexplained) gaps',
    'no career breaks',
    'continuous employment [history|record]',
    '(stable|solid|unbroken|continuous|consistent) (work|employment|job) (history|record)',
    'no job hoppers',
    'job hoppers',
    '(unemployed|jobless) (applicants|candidates|people) (will not|need not|cannot)',
    'unemployed applicants will not be considered',
    'must (currently|presently) be (working|employed|in work)',
    'currently be working as',
    'currently employed as',
    'must be in (work|employment) now',
    'presently employed',
    'only those in work',
  ],
  when: { negated: 'flag' },
  except: [
    {
      near: ['gaps in employment are welcome', 'any gaps', 'explain', 'gaps explained'],
      example: 'Any gaps in employment are fine with us.',
    },
    {
      sentence: [
        'safer recruitment',
        'keeping children safe',
        'references',
        'explained',
        'welcome',
        'no explanation',
      ],
      example: 'Safer recruitment rules ask for a continuous employment history to be explained.',
    },
  ],
  advice: 'Ask for what people have done, whenever they did it.',
  why: 'Counts against people who cared for someone, were ill or lost a job.',
  sources: ['london-win', 'house-judgement'],
  flags: [['[[No gaps in employment]] please.'], ['You have a [[stable work history]] in retail.']],
  passes: ['Gaps in work need no explanation.', 'We help unemployed people into work.'],
})
