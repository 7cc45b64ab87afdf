import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/named-schools',
  severity: 'exclusionary',
  strength: 'strong',
  forms: [
    'russell group [university|universities]',
    'red brick (university|universities)',
    'oxbridge [educated|graduate|graduates|degree]',
    '(oxford|cambridge) or (oxford|cambridge)',
    'ivy league [school|university|college|educated]',
    '(privately|public school|private school|grammar school|convent) educated',
    '(private|public|independent|boarding) (school|schools) (education|background|alumni)',
    '(educated at|attended|went to) a (public|private|boarding|good|leading|top|decent|proper|famous) (school|university|college)',
  ],
  when: { names: 'flag' },
  except: [
    {
      sentence: [
        'we are a',
        'we are one',
        'as a',
        'our university',
        'is a',
        'is one of',
        'member of',
        'partners with',
        'partner with',
        'partnership*',
        'collaborat*',
        'clients',
        'pupils',
        'applications to',
        'students',
      ],
      example: 'As a Russell Group university we employ many.',
    },
  ],
  advice: 'Leave the school out and say what the work needs.',
  why: 'Sorts people by where they could afford or hoped to study, not by what they can do.',
  sources: ['sutton-trust', 'london-win'],
  flags: [
    ['You [[went to a good school]].'],
    ['We hire [[Oxbridge]] people for research.'],
    ['You were [[privately educated]].'],
  ],
  passes: [
    'You will prepare pupils for Oxbridge interviews.',
    'Our client is a Russell Group university in the north.',
  ],
})
