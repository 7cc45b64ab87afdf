import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/family',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    'a close family',
    'a close knit family',
    'like [a|one] [big] family',
    'one big [happy] family',
    'family (feel|atmosphere|vibe)',
    'work family',
    'we are all family',
    '(team|company) is [like] [a|one] [big] family',
    '(part|member) of (the|our) family',
    'second family',
    'family like',
    'family spirit',
    'extended family',
  ],
  except: [
    {
      near: ['every member of the family', 'each member of the family', 'whole family'],
      example: 'Our puzzles are fun for every member of the family.',
    },
    {
      near: [
        'close family member*',
        'close family relative*',
        'close family friend*',
        'close knit family of',
      ],
      example: 'You get five days of leave after the loss of a close family member.',
    },
    {
      near: [
        'family support',
        'part of the family of',
        'part of the family team',
        'family like yours',
        'group family of',
        'family courts',
        'extended family members',
        'extended family network*',
        'member of the family who',
      ],
      example: 'You work with each child and the extended family network.',
    },
  ],
  suggest: {
    'like a family': ['a close team'],
    'family feel': ['friendly feel'],
    'family atmosphere': ['friendly atmosphere'],
    'one big family': ['a close team'],
    'family spirit': ['friendly spirit'],
  },
  why: 'A family has no working hours and no way to leave; some people hear pressure in it.',
  sources: ['sheffield-digital', 'house-judgement'],
  flags: [
    ['We are [[a close-knit family]] at the mill.'],

    ['We are [[like a family]] here.', 'We are a close team here.'],
    ['The shop has a [[family feel]].', 'The shop has a friendly feel.'],
  ],
  passes: ['You join the family support service.', 'The farm is a family business.'],
})
