import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'race/accent',
  severity: 'legal-risk',
  strength: 'strong',
  forms: [
    'queens english',
    "(queen's|king's|bbc|oxford) english",
    '(neutral|british|english|clear|american|western|home counties|rp|native|local|standard) accent[s]',
    'accent (free|neutral)',
    '(no|without) [a|an|any] [strong|heavy|foreign|regional|thick|noticeable|trace of an] accent[s]',
    '(foreign|regional|thick|heavy|strong|broad|posh|southern|northern|polished) accent[s]',
    'accentless',
    '(english|western|british|anglicised) [sounding] name[s]',
    'sounding name',
    '(home counties|bbc|cut glass english) (voice|tones|vowels|pronunciation|diction)',
    '(british|english|western|american|local|native|foreign) sounding',
    'received pronunciation',
    'proper english',
  ],
  when: { names: 'flag', negated: 'flag' },
  except: [
    {
      near: ['accent colour*', 'accent color*', 'all accents', 'accent housing', 'whatever your accent'],
      example: 'We hire people with any accent, whatever your accent is.',
    },
  ],
  suggest: { 'neutral accent': ['clear voice'], 'accent free': ['clear'] },
  advice: 'Ask for clear communication with the people whom the job serves.',
  why: 'An accent says where people come from, not how well they are understood.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['You speak with a [[neutral accent]].', 'You speak with a clear voice.'],
    ['Callers want English that is [[accent-free]].', 'Callers want English that is clear.'],
  ],
  passes: ['All accents are welcome on our lines.', 'You will choose accent colours for the label.'],
})
