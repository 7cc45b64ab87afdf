import { defineRule } from '../define-rule.ts'

const FIRM =
  '(?:team|company|firm|workplace|business|colleagues|crew|office|employer|organi[sz]ation|studio|job|staff|co-?workers|workmates)'

const MERRY =
  '(?:(?:merry|growing|little|happy|friendly|talented|amazing|own|small|close|tight-knit|crazy|wonderful|global) )*'

export default defineRule({
  id: 'culture/kin',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    '(family|kin|clan|tribe|siblings)',
    '(brothers and sisters|sisters and brothers|second home|home from home|blood)',
  ],
  when: {
    reader: 'frame',
    frames: [
      `more (?:of )?(?:like )?(?:a )?(?:family|clan|tribe) than (?:just )?(?:an? )?${FIRM}`,
      `(?:not just|not only|not simply|more than|beyond|isn't just|aren't just|rather than) (?:an? )?(?:${FIRM})[^.;]{0,24}\\b(?:a |but |one big |are )?(?:family|tribe|clan)(?! (?:business|firm|run|owned|of))`,
      '(?:treat|treats|treated|treating|look(?:s|ed)? after|see|sees|think of|regard|care for|feel|feels|feeling) (?:you|each other|one another|everyone|everybody|staff|our people|our staff|colleagues|people|us|them|our team|the team) (?:just )?(?:(?:like|as|as though we were|to be) )?(?:one of )?(?:part of )?(?:the |our |a |one |kin |real )?(?:big |happy |close )?(?:family|kin|siblings|brothers and sisters)(?! (?:business|firm|run|owned|of|doctor))',
      '(?<=\\b(?:we|you|us|colleagues|team|staff|everyone|crew)\\b[^.;:]{0,60})(?:like|as) (?:brothers and sisters|siblings|kin|blood|an? (?:clan|tribe)|family|one of the family|(?:a|one) (?:big |happy |close |little |small )*family)(?! (?:business|firm|members?|run|owned))',
      `(?:like|as) (?:a|one) (?:big |happy |close |little |small )*family of (?:\\p{L}+|\\d+)(?=$|[.,;:!)])`,
      '(?:you|we|everyone|everybody|who)(?: (?:will|would|soon|quickly|all|really|truly|instantly))* (?:be|become|becomes|are|is)(?:come)? (?:our |true |real |like |all )?family(?=$|[.,!;:])',
      "(?:you're|we're|you'll be|we're all) (?:all |like |now )?family(?=$|[.,!;:])",
      `(?:one|our|a|the) (?:big |small |little |happy |close |loving |great |growing |crazy |mad |tight |warm |slightly |real |true )*(?:happy|loving|close-?knit|tight-?knit|dysfunctional|work|office|professional|crazy) family(?! (?:of|business|firm|run|owned|man|members?|law|with|who|in))`,
      `(?:join|find|meet|welcome to|part of|member of|belong to|into|love|build(?:ing)?|grow(?:ing)?|calling) (?:our|your|the|a|this) ${MERRY}(?:tribe|clan)(?! (?:of (?:the|north)|leaders?|lead))`,
      `(?:our|your) ${MERRY}(?:tribe|clan)(?=$|[.,!;:]| (?:of|is|are|and|to|at|who)\\b)`,
      '(?:your|a|like a) (?:second home|home from home) (?=for you|where you work)',
    ],
  },
  except: [
    {
      sentence: [
        'maori',
        'indigenous',
        'native american',
        'tribes',
        'customers',
        'guests',
        'pets',
        'residents',
        'foster',
        'families',
        'amazon',
        'scottish',
        'tartan',
      ],
      example: 'You regard residents as one of the family, like siblings.',
    },
  ],
  advice: 'Say how the team works together and looks after its people.',
  why: 'A family has no working hours and no way to leave; some people hear pressure in it.',
  sources: ['sheffield-digital', 'house-judgement'],
  flags: [
    ['We are [[more family than firm]] at the mill.'],
    ['We [[treat each other as siblings]] and meet on Fridays.'],
    ['Come and [[join our tribe]] of bakers.'],
  ],
  passes: [
    'Treat each parcel as if it held eggs.',
    'We are not a family; we are a team with set hours.',
    'You advise families and their lawyers.',
    'Our firm has been in the family since 1920.',
    'You record the customs of a tribe in Kenya.',
  ],
})
