import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/unpaid',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'unpaid (internship|intern|interns|trial|placement|position|role|post|job|opportunity|work|trial shift|trial day|overtime|training|hours|probation|period|apprenticeship|assistant|basis|contract|vacancy)',
    '(is|are|be|remain|remains|role|post|position|internship|placement|trial|training|months|weeks|month|week|hours|work) unpaid',
    'unpaid [for] the first',
    'expenses only',
    'no pay',
    'work for free',
    'without pay',
    'voluntary internship',
    '(exposure|experience) instead of pay',
  ],
  except: [
    {
      near: [
        'paid or unpaid',
        'paid and unpaid',
        'unpaid work requirement*',
        'unpaid work order*',
        'no pay gap*',
      ],
      example: 'Tell us about your work, paid or unpaid.',
    },
    {
      sentence: [
        'volunteer*',
        'trustee*',
        'charity trustee',
        'leave',
        'lunch',
        'break',
        'sabbatical',
        'carers',
        'invoice*',
        'bill*',
        'rent',
        'tax*',
        'fee*',
        'fine*',
        'debt*',
      ],
      example: 'Trustees give their time unpaid, as volunteers do.',
    },
  ],
  advice: 'Pay for the work, at least the minimum wage.',
  why: 'Only people with money behind them can work without pay.',
  sources: ['sutton-trust', 'house-judgement'],
  flags: [
    ['This is an [[unpaid internship]].'],
    ['The first month [[is unpaid]].'],
    ['A week on [[expenses only]] comes first.'],
  ],
  passes: [
    'You will chase unpaid invoices.',
    'You run chase lists for unpaid fees.',
    'Up to ten days of unpaid leave may be taken.',
  ],
})
