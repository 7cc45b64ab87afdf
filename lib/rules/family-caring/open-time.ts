import { defineRule } from '../define-rule.ts'
import { loose, words } from '../frames.ts'

const EXTRA =
  '(?:out[- ]of[- ]hours|weekends?|evenings?|nights?|late|lates|bank holidays?|overtime|standby|unsocial|extra hours|additional hours|extra shifts|overnight|after[- ]hours|holiday cover|saturdays?|sundays?)'
const FORCED =
  '(?:compulsory|mandatory|obligatory|enforced|forced|not optional|non-negotiable|a requirement|a condition)'
const DEMAND =
  '(?:ask\\w*|need\\w*|requir\\w+|expect\\w*|demand\\w*|want\\w*|must|have to|looking for|essential:?|insist\\w* on|calls? for|show|offer us)'
const WHENEVER = `(?:as|if|when|whenever|any time|every time|as and when) ${words(4)}(?:asks?|asked|calls?|called|wants?|needs?|needed|requires?|required|requested|demands?|dictates?|rings?|busy|necessary|comes?|arises?|high|short|pushed|says?)`
const ENDED =
  '(?:done|fixed|finished|completed?|over|sorted|mended|repaired|ready|shipped|live|solved|resolved|gone|closed|cleared|served|signed|delivered|back up|out of the door|happy|satisfied|empty|leaves|go home|goes home)'

export default defineRule({
  id: 'family-caring/open-time',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'out of hours',
    'after hours',
    'weekend[s]',
    'evening[s]',
    'night[s]',
    'bank holiday[s]',
    'overtime',
    '(extra|additional) (hours|shifts)',
    '(flexibility|availability)',
    '(until|till|til)',
    '(on duty|on call)',
    '(saturday|sunday)[s]',
    'any (shift|shifts|day|hour|time)',
    'small hours',
    'early hours',
    '(hour|hours|moment|moments|day|days|short|no|little|minimal) notice',
    "(hour|moment|day|minute)'s notice",
    '(little|no) warning',
    '(finish times|finishing times|rota|rotas|working day|working hours)',
  ],
  when: {
    reader: 'frame',
    names: 'flag',
    negated: 'flag',
    demand: true,
    topic: 'pass',
    sections: ['summary', 'duties', 'requirements', 'about-us', 'process', 'other'],
    frames: [
      // "Out-of-hours work as required", "weekends whenever counsel asks"
      `${EXTRA} (?:work|working|cover|calls?|support|duties|duty|shifts?|travel|hours|call-outs?|visits?)? ?(?:and ${EXTRA} (?:work|working|cover)? ?)?(?:will be |is |are |may be )?(?:needed |required |expected |asked for |worked )?${WHENEVER}`,
      // "Overtime is compulsory"
      `(?:${EXTRA}|on[- ]call) ${words(2)}(?:is|are|will be) ${FORCED}(?: ${WHENEVER})?`,
      `${FORCED} ${words(1)}(?:overtime|weekends?|weekend work\\w*|evening work\\w*|evenings|night shifts?|late nights|saturdays|sundays|extra hours|on[- ]call)`,
      // "we ask for total flexibility"
      `${DEMAND} ${words(4)}(?<it>(?:total|complete|full|utter|absolute|ultimate|maximum|unlimited|round-the-clock|unrestricted|open) (?:flexibility|availability))(?! (?:to work|of|over|on|in how|in when|for you|as to))`,
      `(?:total|complete|full|fully flexible|utter|absolute|ultimate|maximum|unlimited|round-the-clock|unrestricted|weekend|evening|open|seven-day|7-day|day-and-night) (?:flexibility|availability) ${words(3)}(?:is|are) (?:a must|essential|required|needed|expected|vital|crucial|necessary|non-negotiable|paramount|mandatory|assumed|a given)`,
      `(?:flexibility|availability) (?:around|about|on|with|in|over|regarding|as to|for) ${words(3)}(?:hours|shifts|start times|finish times|weekends?|evenings?|rotas?|days|overtime|working patterns?) ${words(2)}(?:is|are) (?:a must|essential|required|needed|expected|vital|crucial|necessary|non-negotiable|paramount|mandatory|key)`,
      `(?:must|need to|have to|should|are|required to|expected to|willing to) ${words(2)}flexible (?:about|around|on|over|with|regarding|as to) ${words(3)}(?:weekends?|evenings?|nights?|overtime|bank holidays?)`,
      // "be available evenings, weekends and bank holidays"
      `(?:must|need to|have to|should|required to|expected to|willing to|asked to|will) (?:also )?be ${words(1)}(?:available|free|on hand|around|in) ${words(3)}${EXTRA}(?:(?:,| and| or|, and) ${words(1)}${EXTRA})+`,
      `work ${words(1)}(?:any|all|every) (?:shifts?|days?|hours?),? (?:and |or |on )?(?:any|all|every|at any) (?:shifts?|days?|hours?|times?|of the week)`,
      `(?:available|work|free|flexible) ${words(3)}any (?:day|hour|shift|time) (?:of the (?:week|day)|we \\p{L}+|the (?:business|manager|boss|client|need) \\p{L}+|day or night|that \\p{L}+)`,
      // "we stay until it is fixed"
      `(?:we|you|you'll|you will|who|team|staff|everyone|everybody|prepared to|willing to|happy to|ready to|expected to|must) ${words(2)}(?:stay|stays|remain|work|works|keep going|keep at it|carry on|stick around|hang on|toil) ${words(3)}(?:until|till|'?til) ${words(4)}${ENDED}`,
      `(?:work|works|working|stay|staying|finish|run|go on|carry on|open|there|at it) ${words(4)}(?:until|till|into|in) (?:the )?(?:small|early|wee) hours`,
      // "always on duty"
      `(?:always|permanently|constantly|forever|never not|never off|never really off|never truly off) (?:be )?(?:on duty|on call|on standby|duty|reachable|contactable)`,
      `(?:on duty|on call) (?:at all (?:times|hours)|day and night|night and day|round the clock|around the clock|every (?:day|night|weekend)|seven days a week|all week|permanently|24/7)`,
      // "sent abroad at an hour's notice"
      `(?:travel|work|sent|send|cover|come in|called in|move|fly|leave|step in|deployed|redeployed|stay|report|shifts?|hours|rota|relocate|dispatched|go|be available|be free|be on hand) ${words(6)}(?:at|on|with) ${words(2)}(?:(?:hour|moment|day|minute|night)(?:'s|s')? notice|short notice|next to no notice|little notice|no notice|minimal notice|little warning|no warning)`,
      // "Finish times depend on …"
      `(?:finish(?:ing)? times?|rotas?|working (?:day|hours)) ${loose(2)}(?:depends?|hangs?|will depend|ends?|finish(?:es)?) (?:entirely |wholly )?(?:on when|upon when|when|whenever|on how|on the (?:last|season|weather|trade|workload|client))`,
    ],
  },
  except: [
    {
      sentence: [
        'never',
        'nobody',
        'no one',
        'not expected',
        "don't",
        'do not',
        "won't",
        'optional',
        'voluntary',
        'you choose',
        'if you',
        'we offer',
        'customers',
        'guests',
        'shop is open',
        'are open',
        'time off in lieu',
        'once a',
        'one in',
        'every other',
        'per month',
        'per quarter',
        'published',
        'in advance',
        'occasional*',
        'apply until',
        'open until',
        'interview*',
        'shortlist*',
      ],
      example: 'Overtime is optional, as and when it is needed.',
    },
  ],
  advice: 'Say which hours, how often, and how much notice people get.',
  why: 'Time without a limit shuts out carers, parents and people who work part time.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    ['Your work includes [[evening cover whenever the curator asks]].'],
    ['At harvest [[overtime is obligatory]].'],
    ['We expect [[complete availability]] in May.'],
    ['We [[stay until the last boat is mended]].'],
    ['The keeper is [[always on duty]].'],
    ["You may be [[sent to sea at an hour's notice]]."],
  ],
  passes: [
    'We need someone until the end of June.',
    'You decide on your hours, with complete flexibility.',
    'The bakery is warm until the last loaf is gone.',
    'One month of notice is given on either side.',
    'Overtime in August is rewarded with a bonus.',
  ],
})
