import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/unpaid',
  severity: 'legal-risk',
  strength: 'moderate',
  forms: ['unpaid', 'unpaid (internship|trial|placement|position|role|work|trial shift|overtime)', 'expenses only', 'no pay', 'work for free', 'without pay', 'voluntary internship', '(exposure|experience) instead of pay'],
  except: [
    { near: ['unpaid invoice*', 'unpaid leave', 'unpaid debt*', 'unpaid bill*', 'unpaid carer*', 'unpaid parental', 'unpaid break*', 'unpaid lunch', 'unpaid rent', 'unpaid work requirement*', 'unpaid tax*', 'unpaid time', 'unpaid work order*', 'unpaid sabbatical', 'unpaid care', 'unpaid holiday', 'unpaid absence', 'unpaid career'], example: 'We help unpaid carers to take a break.' },
    { sentence: ['volunteer*', 'trustee*', 'charity trustee', 'unpaid leave', 'leave', 'hour unpaid', 'lunch', 'break'], example: 'Trustees give their time unpaid, as volunteers do.' },
  ],
  advice: 'Pay for the work, at least the minimum wage.',
  why: 'Only people with money behind them can work without pay, and for workers it can be unlawful.',
  sources: ['sutton-trust', 'house-judgement'],
  flags: [
    ['This is an [[unpaid internship]].'],
    ['A week on [[expenses only]] comes first.'],
  ],
  passes: ['You will chase unpaid invoices.', 'Up to ten days of unpaid leave may be taken.'],
})
