import { defineRule } from '../define-rule.ts'
import { NATION, NATIONALS } from '../groups.ts'

export default defineRule({
  id: 'race/origin-wanted',
  severity: 'legal-risk',
  strength: 'strong',
  forms: [
    `(${NATION}) ${NATIONALS}`,
    `(${NATION}|white|black|local) (candidate|applicant|worker|girl|lady|man|woman|men|women)[s]`,
    `(${NATION}|white|white british|local|black) (people|staff|person|host|hosts)`,
    '(eastern|western|central) europeans',
    '(eastern|western|central) european (people|staff|workers|candidates|applicants)',
    '(african american|african americans|afro caribbean|latino|latinos|latina|hispanic|hispanics|arabs)',
    '(europeans|asians|indians|poles|romanians|bulgarians|africans|westerners|americans|australians|locals|filipinos|caucasians|caucasian|whites|blacks|gypsies|travellers|roma)',
    'non (european|british|english|white|black|western)[s]',
    'non (european|british|english|white|uk|eu) (applicant|candidate|people|staff|national|citizen)[s]',
    '(foreigner|immigrant|migrant|refugee|asylum seeker|foreign national|overseas national|visa holder)[s]',
    '(overseas|foreign|international) (applicant|candidate|worker)[s]',
  ],
  when: { reader: 'wanted', unlessPost: ['cleared'], names: 'flag', negated: 'flag' },
  except: [
    {
      sentence: [
        'export control*',
        'itar',
        'mod',
        'defence',
        'civil service',
        'sc',
        'dv',
        'law requires',
        'reserved post',
      ],
      example: 'ITAR means that only US citizens can work on this radar.',
    },
  ],
  advice: 'Ask for the right to work in the UK, which everyone must show.',
  why: 'Choosing by race, nationality or origin is unlawful unless a law or clearance asks for it.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['[[British nationals only]] for this kitchen post.'],
    ['We want a [[Caucasian]] to front our film.'],
    ['A [[Polish national preferred]] for the night desk.'],
    ['[[Migrants]] need not apply.'],
  ],
  passes: [
    'You will help refugees to find homes and migrants to learn the law.',
    'We seek a Polish speaker for our visitors.',
    'Our local staff meet British and Irish growers each spring.',
    'Remote, and open to EU applicants as well.',
    'Looking for Indian restaurants to list? So are we.',
  ],
})
