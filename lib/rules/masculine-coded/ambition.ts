import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/ambition',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    'ambition is (a must|essential|required|key|needed)',
    'ambition (required|needed|wanted)',
    '(raw|fierce|burning|real|serious) ambition',
    'hunger and ambition',
  ],
  except: [
    {
      sentence: ['our ambition', 'plan', 'strategy', 'climate'],
      example: 'It is our ambition, a real ambition, to cut waste.',
    },
  ],
  advice: 'Say what the person will do or learn in the job.',
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [['[[Ambition is a must]] on this desk.'], ['You have [[raw ambition]] and a tidy desk.']],
  passes: ['Whatever your ambition, we help you to reach it.', 'The ambition of the plan is clear.'],
})
