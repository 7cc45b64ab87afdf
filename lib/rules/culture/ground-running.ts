import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/ground-running',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    'hit the ground running',
    'hits the ground running',
    'hitting the ground running',
    'up and running from day one',
    'add value from day one',
    '(deliver|productive|effective) from day one',
    'no hand holding',
    'without hand holding',
    'drink from (the|a) firehose',
    'drinking from (the|a) firehose',
    'thrown in at the deep end',
    'in at the deep end',
    'little to no hand holding',
    'no training (given|provided)',
    'baptism of fire',
  ],
  except: [
    {
      sentence: ['after training', 'after your training', 'so that you can hit', 'we will help you hit'],
      example: 'After training you will be ready to hit the ground running.',
    },
  ],
  suggest: {
    'hit the ground running': ['settle in quickly', 'start well with our support'],
    'hits the ground running': ['settles in quickly'],
    'hitting the ground running': ['settling in quickly'],
  },
  advice: 'Say how people are brought in during their first weeks.',
  why: 'Says that there will be no time to learn, which puts off people new to a field or back from a break.',
  sources: ['sheffield-digital', 'house-judgement'],
  flags: [
    ['You must [[hit the ground running]] in May.', 'You must settle in quickly in May.'],
    ['There is [[no hand-holding]] here.'],
  ],
  passes: ['Your first six weeks are training.', 'The race starts on level ground.'],
})
