import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/assertive',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['decisive under fire', 'assertive', 'decisive', 'self assured', 'self confident'],
  when: { pos: 'adjective', of: ['person', 'team'] },
  except: [
    {
      near: ['assertive outreach', 'assertive community'],
      example: 'You will join an assertive outreach worker on visits.',
    },
  ],
  suggest: {
    assertive: ['clear', 'direct'],
    decisive: ['clear about decisions', 'quick to decide'],
    'decisive under fire': ['clear-headed'],
    '*': ['assured'],
  },
  suggestBefore: { decisive: ['clear-headed'], 'self confident': ['self-possessed'] },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    ['You are [[assertive]] and fair.', 'You are clear and fair.'],
    ['Able to take the chair and be [[assertive]].', 'Able to take the chair and be clear.'],
    [
      'You’re data driven, [[decisive]] and never late with the figures.',
      'You’re data driven, clear about decisions and never late with the figures.',
    ],
    ['We need a calm, [[decisive]] shift manager.', 'We need a calm, clear-headed shift manager.'],
  ],
  passes: [
    'Price was the decisive factor in the tender.',
    'You will join the Assertive Outreach team in Hove.',
  ],
})
