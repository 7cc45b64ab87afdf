import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/clean-record',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['clean criminal record', 'clean record', 'clear criminal record', 'no criminal (record|convictions|record or convictions|history)', '(any|no|unspent) criminal conviction[s]', 'any criminal conviction, spent or unspent', 'no convictions', 'never been convicted', 'clean credit (history|record|score)', 'no ccjs', 'spotless record', 'no criminal background', 'crime free'],
  when: { negated: 'flag' },
  except: [
    { sentence: ['not bar', 'not prevent', 'necessarily', 'does not', 'ban the box', 'rehabilitation', 'dbs', 'declare', 'disclos*', 'security', 'children', 'vulnerable', 'clearance', 'ex offenders'], example: 'No criminal record will be held against you; it does not bar you.' },
  ],
  advice: 'Say which check the role needs, and that a record is weighed fairly.',
  why: 'Most old convictions say nothing about this job and shut many people out.',
  sources: ['unlock'],
  flags: [
    ['You have a [[clean criminal record]].'],
    ['We hire people with [[no criminal convictions]].'],
  ],
  passes: ['A criminal record will not bar you.', 'A basic DBS check follows the offer.'],
})
