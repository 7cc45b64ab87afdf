import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/courage',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    'balls of steel',
    'nerve',
    'courage',
    'bravery',
    'guts',
    'pluck',
    'valour',
    'moxie',
    'chutzpah',
    'bravado',
    'machismo',
    'cojones',
    'fortitude',
  ],
  when: { pos: 'noun', of: ['person'] },
  except: [{ sentence: ['values', 'our clients'], example: 'Our values are courage, care and candour.' }],
  suggest: { '*': ['confidence', 'openness'] },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011'],
  flags: [
    ['You need the [[courage]] to speak first.', 'You need the confidence to speak first.'],
    ['It takes [[courage]] to start a new branch.', 'It takes confidence to start a new branch.'],
  ],
  passes: [
    'Our grants honour the courage of lifeboat crews.',
    'The charity was set up to mark their courage.',
  ],
})
