import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/aggressive',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['aggressive', 'aggressively'],
  when: { pos: 'adjective', of: ['person', 'team', 'culture'] },
  suggest: { aggressive: ['persistent', 'proactive'], aggressively: ['persistently', 'proactively'] },
  why: 'Many people, women above all, say that this word puts them off a job.',
  sources: ['language-matters-2019', 'gaucher-2011'],
  flags: [
    [
      'We need an [[aggressive]] negotiator for our fleet desk.',
      'We need a persistent negotiator for our fleet desk.',
    ],
    ['You are [[aggressive]] and quick with figures.', 'You are persistent and quick with figures.'],
  ],
  passes: ['We test how aggressive tumours respond to care.', 'The cache uses an aggressive expiry policy.'],
})
