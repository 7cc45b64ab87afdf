import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/warrior',
  severity: 'exclusionary',
  strength: 'weak',
  forms: ['warrior[s]', 'gladiator[s]', 'spartan[s]', 'commando[s]', 'viking[s]', 'gunslinger[s]', 'code slinger[s]', 'hired gun[s]', 'sniper', 'assassin[s]', 'pirate[s]', 'special forces', 'navy seal[s]', 'swashbuckling', 'wingmen'],
  when: { names: 'flag' },
  except: [
    { near: ['viking ship', 'viking museum', 'viking age', 'viking line', 'spartan race', 'pirate copies', 'royal marine*', 'weekend warriors', 'pirate radio', 'commando training', 'viking heritage', 'viking', 'commando'], example: 'You will sail the Viking ship each June.' },
    { sentence: ['rugby', 'museum', 'regiment*', 'veteran*'], example: 'Coach the Warriors under-nines at rugby.' },
  ],
  suggest: { warrior: ['specialist'], warriors: ['specialists'], gladiator: ['specialist'], gladiators: ['specialists'], gunslinger: ['specialist'] },
  why: 'Fighting words picture a harsh, mostly male place to work.',
  sources: ['sheffield-digital', 'house-judgement'],
  flags: [
    ['Are you a sales [[warrior]]?'],
    ['We are [[Warriors]]!'],
  ],
  passes: ['The Viking ship museum needs a guide.', 'You will fix pirate copies of our films.'],
})
