import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gendered-terms/middleman',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    '(middleman|middlemen|layman|laymen|everyman|common man)',
    "(layman's|laymans|laymen's) (terms|language|guide|view|summary|english)",
    'the man (in|on) the street',
    '(man|men) on the street',
    'mankind',
    '(every|each) man for himself',
  ],
  when: { negated: 'flag' },
  except: [
    {
      sentence: ['museum', 'history', 'ancient', 'dawn'],
      example: 'Our museum tells the tale of mankind and iron.',
    },
  ],
  suggest: {
    middleman: ['intermediary'],
    middlemen: ['intermediaries'],
    layman: ['lay person'],
    laymen: ['lay people'],
    "layman's terms": ['plain language'],
    'laymans terms': ['plain language'],
    "layman's language": ['plain language'],
    "layman's guide": ['plain guide'],
    "layman's summary": ['plain summary'],
    "layman's english": ['plain English'],
    mankind: ['humanity', 'people everywhere'],
    'common man': ['general public'],
    'man on the street': ['person on the street'],
    'men on the street': ['people on the street'],
    'the man in the street': ['the general public'],
    'the man on the street': ['the general public'],
  },
  why: 'Says “man” where anyone is meant; a plain word covers everyone.',
  sources: ['acas-adverts', 'house-judgement'],
  flags: [
    ['We sell direct, with no [[middlemen]].', 'We sell direct, with no intermediaries.'],
    ["You explain tax in [[layman's terms]].", 'You explain tax in plain language.'],
  ],
  passes: ['You explain tax in plain language.', 'A lay member sits on each panel.'],
})
