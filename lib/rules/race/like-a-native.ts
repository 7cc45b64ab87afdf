import { defineRule } from '../define-rule.ts'
import { W, words } from '../frames.ts'
import { LANGUAGE } from '../groups.ts'

const TONGUE = `(?:${LANGUAGE})`

export default defineRule({
  id: 'race/like-a-native',
  severity: 'legal-risk',
  strength: 'strong',
  forms: [
    '(first|main|home|birth|mother|only) (language|tongue)',
    '(language|tongue) of birth',
    '(natural|born|lifelong|indigenous|true|home grown) (english|french|german|spanish) (speaker|speakers|writer|writers)',
    'like (a local|one of us|a native|someone born|they were born)',
    'from (birth|the cradle)',
    'since (birth|childhood)',
    'accent',
    'accents',
    'foreign sounding',
    'foreign',
  ],
  when: {
    reader: 'frame',
    names: 'flag',
    negated: 'flag',
    topic: 'pass',
    frames: [
      `(?:tell|hear|guess|know|notice|suspect|detect) ${words(2)}${TONGUE} (?:is not|isn't|was not|wasn't) ${words(1)}(?:first|main|home|mother) (?:language|tongue)`,
      `${TONGUE} (?:must|should|has to|needs to|ought to) (?:have )?(?:be|been) ${words(1)}(?:first|main|home|birth|mother|only|strongest) (?:language|tongue)`,
      `(?:whose|your|their) (?:first|main|home|mother|birth) (?:language|tongue) (?:is|must be|should be|has to be|was) ${words(1)}${TONGUE}`,
      `(?:natural|born|lifelong|indigenous|true|home[- ]grown) ${TONGUE} (?:speakers?|writers?)`,
      `(?:speak|speaks|speaking|spoken|spoke|sound|sounds|write|writes|pass|use|used) ${words(4)}(?:like (?:a local|one of us|a native|someone born|they were born)|from (?:birth|the cradle)|since (?:birth|childhood))(?: ${W}){0,2}?`,
      `(?:no|not|never|without|free of|free from|lose|drop|soften|hide|hint of|trace of) ${words(4)}(?:foreign |regional |strong |heavy |thick |local )*accents?(?! (?:is|are) (?:a |no )?(?:barrier|problem|needed|required))`,
      `(?:foreign|non-english|unusual)[- ]sounding ${words(1)}(?:names?|voices?)`,
    ],
  },
  except: [
    {
      sentence: [
        'no matter',
        'whatever your',
        'any accent',
        'we love',
        'all accents',
        'lessons',
        'learners',
        'colour*',
        'color*',
        'help people',
        'accent lighting',
        'welcome*',
      ],
      example: 'No matter which accent you speak with, our callers love it.',
    },
  ],
  advice: 'Say how well the work needs the language: “fluent”, “clear on the telephone”.',
  why: 'Asks where people grew up rather than how well they use the language, which can be unlawful.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['You will [[speak Dutch like a local]].'],
    ['We need [[lifelong German speakers]] for our hotline.'],
    ['Callers should [[never hear an accent]].'],
  ],
  passes: [
    'You will record how people in the hills speak, and every accent there is.',
    'Our callers come from forty countries.',
    'You will use Spanish every day.',
  ],
})
