import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/live-breathe',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    'eat, sleep and breathe',
    'eats, sleeps and breathes',
    '(eat|eats), (sleep|sleeps) and (breathe|breathes|dream|dreams|live|lives|drink)',
    '(eat|eats), (breathe|breathes|drink|drinks|live|lives) and (sleep|sleeps|dream|dreams|breathe)',
    '(eat|eats) and (sleep|sleeps|breathe|breathes|dream|dreams)',
    '(dream|dreams) (in|about) (code|data|spreadsheets|numbers|pixels|sql|python)',
    '(live|lives|living) and (breathe|breathes|breath|breathing)',
    'eat sleep (and breathe|breathe|code|repeat)',
    'live breathe',
    'active life outside [it|work]',
    'life outside of work that',
    'work is your life',
    'labour of love',
    'sleep when you',
    '(weekends|evenings) on side projects',
    'side projects outside work',
    'code in your spare time',
    '(in|with) your spare time',
    'github (stars|followers)',
    'interesting hobbies',
    'hobbies outside',
    'lifestyle not a job',
  ],
  except: [
    {
      near: ['we live and breathe our', 'we live and breathe the', 'living and breathing it'],
      example: 'At the mill we live and breathe the craft of wool.',
    },
    {
      near: ['live and breathe our principles', 'live and breathe our craft', 'been living and breathing'],
      example: 'We live and breathe our principles in all we do.',
    },
    {
      near: [
        'live and breathe our values',
        'live and breathe these',
        'live and breathe them',
        'in your spare time you can',
        'with your spare time',
      ],
      example: 'We live and breathe our values each day.',
    },
    {
      sentence: ['our values', 'these values', 'we encourage', 'values'],
      example: 'These values are what we live and breathe.',
    },
  ],
  suggest: {
    'live and breathe': ['know and enjoy'],
    'lives and breathes': ['knows and enjoys'],
    'live and breath': ['know and enjoy'],
  },
  advice: 'Say which skills the work needs.',
  why: 'What people do in their own time should not count; many have none to spare.',
  sources: ['sheffield-digital', 'house-judgement'],
  flags: [
    ['You [[eat, sleep and breathe]] maps.'],

    ['You [[live and breathe]] maps.', 'You know and enjoy maps.'],
    ['You should have an [[active life outside work]].'],
  ],
  passes: ['Plants breathe through their leaves.', 'We want you to have time for life outside work.'],
})
