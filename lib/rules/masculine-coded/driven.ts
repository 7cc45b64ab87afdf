import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/driven',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['driven', 'highly driven', 'self driven'],
  when: { pos: 'adjective', of: ['person', 'team'], alone: true },
  except: [
    {
      near: ['driven by', 'driven from', 'driven through', 'driven to', 'is driven', 'be driven'],
      example: 'Our choices are driven by what tenants tell us.',
    },
  ],
  suggest: { '*': ['motivated', 'committed'] },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    [
      'We seek a [[driven]] adviser for our Exeter branch.',
      'We seek a motivated adviser for our Exeter branch.',
    ],
    ['You are curious and [[driven]].', 'You are curious and motivated.'],
  ],
  passes: [
    'Our work is driven by evidence.',
    'We build event-driven systems in Kotlin.',
    'We are a purpose-driven charity.',
  ],
})
