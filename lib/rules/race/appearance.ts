import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'race/appearance',
  severity: 'exclusionary',
  strength: 'strong',
  forms: [
    '(scandinavian|european|western|white|oriental|exotic|nordic|caucasian|english|british) (look|looks|appearance|features|complexion)',
    '(fair|light|pale) (skin|complexion)',
    'no (dreadlocks|braids|afros|cornrows)',
    'no dreadlocks or braids',
    'no braids or dreadlocks',
    '[must be] clean shaven',
    'neat european hair',
    'natural hair not',
  ],
  when: { negated: 'flag', names: 'flag' },
  advice: 'Ask only for what safety needs, and say so.',
  why: 'Rules on hair or dress can shut out people by race or religion.',
  sources: ['ehrc-adverts-2024', 'house-judgement'],
  flags: [
    ['A [[Nordic look]] is what our brand needs.'],
    ['Dress code: [[no dreadlocks]], no jeans.'],
    ['You [[must be clean-shaven]] at the desk.'],
  ],
  passes: ['Wear your hair as you like.', 'Uniform: turbans and headscarves are fine.'],
})
