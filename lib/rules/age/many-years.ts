import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/many-years',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    '[over|more than|at least] a decade in (trade|the|corporate|private|public|retail|investment|software|product|data|social|health|higher) [finance|trade|banking|law|sector|retail|engineering|industry|care|education|equity]',
    '[over|more than|at least] a decade (of|in) (leadership|management|practice|sales|finance|law|teaching|engineering|industry|banking|design|marketing|nursing|consulting|business|a similar role|senior roles)',
    "decades' experience",
    '[over|more than|at least] (a decade|two decades|a decade or more|decades|many decades) (of|in) [relevant|proven|solid|hands on|professional|industry|practical] (experience|practice|the trade|the field|the industry)',
    'a decade or more in',
    "(a|two) (decade|decades)'[s] experience",
    'years and years of experience',
    '(extensive|long) years of experience',
    'wealth of years',
    '(long|many) years of (practice|service|toil)',
    '(long|many) years (at|behind) the (bench|wheel|lathe|stove|bar|till|desk|counter|chair)',
    '(half a|a whole|a) lifetime (of|in) (experience|practice|the trade|the industry|the business|the kitchen|the field)',
    '(a decade|two decades|decades|a quarter of a century|half a decade|a decade and a half) (behind|at|on|under) (you|the bench|the job|the tools|the road|your belt|the wheel|the counter|the till)',
    'a (quarter of a|quarter) century (of|in)',
    'a decade and a half (of|in)',
  ],
  when: { demand: true },
  except: [
    {
      sentence: ['its', 'born from', 'we', 'we have', 'our', 'firm', 'company', 'founded'],
      example: 'Our garden team has decades of experience.',
    },
  ],
  suggest: {
    'a decade of experience': ['solid experience'],
    'decades of experience': ['solid experience'],
    "decades' experience": ['solid experience'],
  },
  why: 'Long service rules out able people who are younger, changed career or took a break.',
  sources: ['acas-adverts', 'coffman-2024'],
  flags: [
    ['You have [[a decade of experience]] in tax.', 'You have solid experience in tax.'],
    ["You bring [[decades' experience]] in print.", 'You bring solid experience in print.'],
    ['A person with [[decades of experience]] at sea', 'A person with solid experience at sea'],
  ],
  passes: ['You join a crew with a love of the sea.', 'Our founder spent decades abroad.'],
})
