import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'disability/deadlines',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    '(tight|strict|demanding|challenging|aggressive|short|very tight|extremely tight|pressing|conflicting) (deadline|deadlines|timescale|timescales|timeline|timelines|time frames|timeframes|turnaround|turnarounds)',
    'deadline driven',
    'tight turn arounds',
  ],
  suggest: {
    'tight deadlines': ['agreed deadlines', 'planned deadlines'],
    'tight deadline': ['agreed deadline'],
    'strict deadlines': ['agreed deadlines'],
    'tight timescales': ['agreed timescales'],
    'tight timelines': ['agreed timelines'],
    'challenging deadlines': ['agreed deadlines'],
    'demanding deadlines': ['agreed deadlines'],
    'aggressive deadlines': ['agreed deadlines'],
    'short deadlines': ['agreed deadlines'],
    'deadline driven': ['good with deadlines'],
  },
  suggestBefore: { 'deadline driven': ['well-planned'] },
  advice: 'Say how often dates are short and who helps.',
  why: 'Hard for people who need steady planning or adjustments; planned dates are easier for everyone.',
  sources: ['neurodiversity-guides', 'house-judgement'],
  flags: [
    ['You will work to [[tight deadlines]].', 'You will work to agreed deadlines.'],
    ['Ours is a [[deadline-driven]] newsroom.', 'Ours is a well-planned newsroom.'],
  ],
  passes: ['You will meet deadlines with the help of a planner.', 'The deadline for forms is Friday.'],
})
