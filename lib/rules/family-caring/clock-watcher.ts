import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'family-caring/clock-watcher',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    'clock watcher[s]',
    'clock watching',
    '(look|looks|looking) at the clock',
    '24/7 (sort|kind|type) of (person|people|job|role|commitment)',
    '24/7 (mentality|mindset|attitude|commitment)',
    '(watch|watches|watching) the clock',
    '(no|not a|not your|more than a|not just a|never a|beyond) [usual|normal|regular|typical|standard] (9 to 5|nine to five|9-5) [job|role]',
    '(9 to 5|nine to five) (mentality|mindset|attitude|person|people|worker|workers|type|types)',
    '(finish|leave|go home|down tools) at (five|5|5pm) (sharp|on the dot)',
    'first (in|to arrive) and last (out|to leave)',
    'first in, last out',
    '[the] first to arrive and [the] last to leave',
    '[the] first in and [the] last out',
    '(nine to fiver|9 to 5er|nine to five worker)[s]',
    '(early leaver|early finisher)[s]',
    '(must|need to|have to|want to|who|like to|likes to) (leave|finish|clock off|knock off|log off|go home) (at|bang on|dead on) (five|5|5pm|half past five|5.30)',
    '(clock off|knock off|log off|leaves) (bang on|dead on) (five|5|5pm)',
    'part timer mentality',
  ],
  when: { negated: 'flag' },
  except: [
    {
      near: [
        'rather than watching the clock',
        'not about watching the clock',
        'instead of watching the clock',
      ],
      example: 'We care for good work rather than watching the clock.',
    },
  ],
  advice: 'Say the usual week, and how peaks are planned and made up for.',
  why: 'People who must leave on time, carers above all, take it that they are not wanted.',
  sources: ['house-judgement'],
  flags: [['This is not a post for [[clock-watchers]].'], ['Ours is [[not a 9-to-5 job]].']],
  passes: ['Your day runs from 9 to 5 with an hour for lunch.', 'You will repair the town hall clock.'],
})
