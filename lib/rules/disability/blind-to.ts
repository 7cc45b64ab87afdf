import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'disability/blind-to',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    'blind to',
    'deaf to',
    '(turn|turns|turning|turned) a (blind eye|deaf ear)',
    '(fall|falls|falling|fell) on deaf ears',
  ],
  when: { negated: 'flag' },
  except: [
    {
      near: ['colour blind to', 'from blind to', 'deaf to hearing', 'from deaf to'],
      sentence: ['name blind', 'candidates names', 'reviewer*', 'double blind'],
      example: 'Reviewers stay blind to the names of those who apply.',
    },
  ],
  suggest: {
    'blind to': ['unaware of'],
    'deaf to': ['unaware of'],
    'turn a blind eye': ['look away'],
    'turns a blind eye': ['looks away'],
    'turning a blind eye': ['looking away'],
    'turn a deaf ear': ['refuse to listen'],
    'turns a deaf ear': ['refuses to listen'],
    'fall on deaf ears': ['go unheard'],
    'falls on deaf ears': ['goes unheard'],
  },
  why: 'Uses a disability as a figure of speech for not caring, which can hurt those who live with it.',
  sources: ['house-judgement'],
  flags: [
    ['Do not be [[blind to]] the small print.', 'Do not be unaware of the small print.'],
    ['A good host is never [[deaf to]] complaints.', 'A good host is never unaware of complaints.'],
  ],
  passes: ['You will hang every blind in the hall.', 'Our library serves blind readers.'],
})
