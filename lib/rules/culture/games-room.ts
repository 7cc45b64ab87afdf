import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/games-room',
  severity: 'advisory',
  strength: 'weak',
  forms: ['(ping pong|foosball|table football|table tennis|pool|snooker|air hockey|football) (table|tables)', 'ping pong', 'foosball', 'table football', 'fussball', 'nerf (gun|guns|war|wars|battles|fights)', '(xbox|playstation|ps4|ps5|nintendo|games console|arcade machine|arcade machines|pinball)', 'games room', 'dartboard', 'bean bags', 'beanbags', 'office slide', 'table football ping pong and a ps4', 'video games after work', 'lan party', 'lan parties', 'fantasy football'],
  when: { names: 'flag' },
  except: [
    { sentence: ['develop*', 'porting', 'console games', 'our games', 'gameplay', 'titles', 'players', 'game development', 'sdk', 'club', 'coach', 'residents', 'children'], example: 'Our games run on PlayStation and PC titles sell well.' },
  ],
  advice: 'Put leave, hours and learning first among the benefits.',
  why: 'Play as the culture speaks to a few; time, pay and flexible hours speak to more.',
  sources: ['sheffield-digital', 'house-judgement'],
  flags: [
    ['There is [[ping-pong]] in the hall.'],
    ['The office has a [[foosball table]] in the loft.'],
  ],
  passes: ['You design video games.', 'We coach football on Saturdays.'],
})
