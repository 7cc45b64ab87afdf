import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/dominant',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'dominant',
    'dominating',
    'domineering',
    'macho',
    'alpha',
    'cut throat',
    'cutthroat',
    'testosterone fuelled',
  ],
  when: { pos: 'adjective', of: ['person', 'team', 'culture'] },
  except: [{ near: ['remote dominant'], example: 'Ours is a remote-dominant team of nine.' }],
  suggest: { dominant: ['leading', 'influential'], 'cut throat': ['busy'], cutthroat: ['busy'] },
  advice: 'Describe the behaviour that the work needs, such as leading meetings or settling disputes.',
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    ['We want a [[dominant]] presence in the sales room.', 'We want a leading presence in the sales room.'],
    ['Ours is a [[cut-throat]] environment.', 'Ours is a busy environment.'],
  ],
  passes: [
    'Law firms advise dominant suppliers on fair prices.',
    'You will take a service from alpha to beta.',
  ],
})
