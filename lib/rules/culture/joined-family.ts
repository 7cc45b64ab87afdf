import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/joined-family',
  severity: 'advisory',
  strength: 'weak',
  forms: ['family', 'famiglia', 'fam'],
  when: { reader: 'kinship', names: 'flag' },
  advice: 'Say “team” or the name of the organisation.',
  why: 'A family has no working hours and no way to leave; some people hear pressure in it.',
  sources: ['house-judgement'],
  flags: [
    ['Come and join the [[Marlpit family]] as a finisher.'],
    ['We welcome you to our [[growing bakery family]].'],
  ],
  passes: [
    'Join the family support desk at our clinic.',
    'You will join the family business that my aunt began.',
    'We are a proud member of the Marlpit family of shops.',
  ],
})
