import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gendered-terms/guys',
  severity: 'exclusionary',
  strength: 'weak',
  forms: ['guys', 'guy', 'you guys', 'bad guys', 'good guys', 'lads', 'the lads', 'lad', 'chaps', 'blokes', 'fellas', 'dudes', 'dude', 'bros', 'one of the boys', 'the boys', 'big boys', 'old boys', 'boys club'],
  except: [
    { near: ['family guy', 'go to guy', 'old boys network', 'boys\' school', 'the boys and girls', 'boys and girls'], example: 'You will coach the boys and girls of the junior choir.' },
  ],
  suggest: { guys: ['people', 'team'], guy: ['person'], 'you guys': ['you all'], 'bad guys': ['attackers', 'criminals'], 'good guys': ['defenders'], lads: ['people', 'colleagues'], 'the lads': ['the team'], chaps: ['people'], blokes: ['people'], fellas: ['people'], dudes: ['people'], dude: ['person'], 'one of the boys': ['one of the team'], 'the boys': ['the team'], lad: ['person'] },
  why: 'Speaks of men only, though the team is open to all.',
  sources: ['house-judgement', 'acas-adverts'],
  flags: [
    ['Come and meet the [[guys]] in our Hull studio.', 'Come and meet the people in our Hull studio.'],
    ['Join a great bunch of [[lads]].', 'Join a great bunch of people.'],
  ],
  passes: ['The ward at Guy\'s Hospital has twelve beds.', 'Our busiest night is at the Guy Fawkes Inn.'],
})
