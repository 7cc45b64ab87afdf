import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/digital-native',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    '(digital|technology|tech|internet|web|smartphone|social media) native[s]',
    '(digitally|technologically) native',
  ],
  when: { pos: 'adjective', of: ['person', 'team'], unsaid: 'flag' },
  except: [
    {
      near: [
        'digital native compan*',
        'digital native business*',
        'digital native brand*',
        'digital native firm*',
      ],
      sentence: ['companies', 'brands', 'businesses'],
      example: 'You will advise digital-native companies on tax.',
    },
  ],
  suggest: {
    'digital native': ['confident user of digital tools'],
    'digital natives': ['confident users of digital tools'],
    'digitally native': ['digitally skilled'],
    'tech native': ['confident user of technology'],
    'tech natives': ['confident users of technology'],
  },
  suggestBefore: { 'digital native': ['digitally skilled'] },
  why: 'Names a generation, so everyone else may feel unwanted.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    [
      'You are a [[digital native]] who edits video.',
      'You are a confident user of digital tools who edits video.',
    ],
    [
      'We want [[digital natives]] on our news desk.',
      'We want confident users of digital tools on our news desk.',
    ],
  ],
  passes: ['We are a digital-native consultancy.', 'You will learn our digital tools in week one.'],
})
