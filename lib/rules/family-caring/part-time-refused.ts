import { defineRule } from '../define-rule.ts'
import { W, words } from '../frames.ts'

const LESS =
  '(?:part[- ]?time(?:rs?)?|job[- ]shar(?:e|ing|es|ers?)|reduced hours|shorter (?:hours|weeks?)|fewer hours|flexible (?:hours|working)|flexi-?time|compressed (?:hours|weeks?)|term[- ]time|school[- ]hours|late starts|early finishes|nine-day fortnights?|part[- ]week|home[- ]?working|remote working|working from home|work from home|hybrid)'
const NO =
  "(?:no|not|cannot|can't|won't|will not|don't|do not|doesn't|unable to|never|isn't|aren't|nor|sorry, no)"

export default defineRule({
  id: 'family-caring/part-time-refused',
  severity: 'exclusionary',
  strength: 'strong',
  forms: [
    'part time',
    'part timer[s]',
    'job share[s]',
    'job sharing',
    'job sharer[s]',
    'reduced hours',
    'shorter (hours|week|weeks)',
    'fewer hours',
    'flexible (hours|working)',
    'flexitime',
    'compressed (hours|week|weeks)',
    'term time',
    'school hours',
    '(late starts|early finishes)',
    'reducing (the|your) hours',
    'home working',
    'homeworking',
    'remote working',
    '(working|work) from home',
    'from home',
    'hybrid',
    '(every|each) (weekday|working day)',
    '(five|5) days',
    'all week',
    'full time',
  ],
  when: {
    reader: 'frame',
    names: 'flag',
    negated: 'flag',
    frames: [
      `(?:no|is no|isn't any|not any|little) (?:scope|room|option|chance|possibility|prospect|question|opportunity|provision|way) (?:of|for|to (?:do|work|offer|have)) ${words(3)}(?:${LESS}|reducing (?:the|your) hours)(?: ${W})?`,
      `${NO} (?:be |able to |in a position to |currently |yet |possible to )*(?:offer|accept|consider|accommodate|entertain|allow|support|do|split|suit|suitable for|open to|available (?:on|for)|possible|work(?:ed)?|run|take) ${words(3)}(?!only|just)${LESS}`,
      `${LESS} ${words(3)}(?:is not|isn't|are not|aren't|will not|won't|cannot|can't|would not|wouldn't|never) (?:be )?(?:something we ${W}|an option|on offer|possible|considered|accepted|offered|available|workable|practical|feasible|entertained|granted|suitable|work)`,
      `${LESS} ${words(3)}(?:is|are|will be) (?:out of the question|ruled out|declined|refused|turned down|impossible)`,
      `(?:cannot|can't|not) (?:be )?(?:done|worked|filled|held|performed|carried out) (?:${words(2)})(?:part[- ]time|from home|remotely|as a job[- ]share|by (?:a )?part[- ]timers?)`,
      `(?:expected|based|required|needed|present|must be|be) (?:to be )?(?:in|at|from|on) ${words(3)}(?:office|site|desk|premises|workshop|studio|headquarters|hq) (?:every (?:weekday|working day|single day)|each working day|five days a week|5 days a week|all week|monday to friday)`,
      `(?:it's|it is|this is|strictly|only) full[- ]time or (?:nothing|not at all)`,
    ],
  },
  except: [
    {
      sentence: [
        'problem',
        'every flexible',
        'every request',
        'reason why',
        'not only',
        'not just',
        'mind',
        "don't have to",
        'probation',
        'for those',
        'some roles',
        'some posts',
        'regardless',
        'discriminat*',
        'warehouse',
        'ward',
        'nursery',
        'laboratory',
        'kitchen',
        'pupils',
      ],
      example: 'There is no reason why we would not consider a job share.',
    },
  ],
  advice: 'Say why the hours or the place are fixed, or offer part-time, job share or some days at home.',
  why: 'Puts off carers, parents and people who work part time.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    ['There is [[no question of a job share]].'],
    ['[[Reduced hours are out of the question]] here.'],
    ['The post [[cannot be done from home]].'],
  ],
  passes: [
    'You may work reduced hours, or share the job.',
    'Nobody here works full time.',
    'We do not stop at hybrid: live where you like.',
  ],
})
