import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/young-person',
  severity: 'legal-risk',
  strength: 'strong',
  forms: [
    'young person',
    'young people',
    'young (man|woman|men|women|lady|lad|gentleman)[s]',
    'young at heart',
  ],
  when: { reader: 'wanted', negated: 'flag' },
  except: [
    {
      near: [
        'with young people',
        'for young people',
        'to young people',
        'of young people',
        'by young people',
      ],
      sentence: ['working with', 'work with', 'experience of', 'experience working'],
      example: 'Experience of working with young people preferred.',
    },
    {
      sentence: [
        'support*',
        'mentor*',
        'teach*',
        'coach*',
        'help*',
        'services',
        'youth',
        'apprentice*',
        'programme*',
        'serve*',
        'care*',
      ],
      example: 'The council is looking for young people to help with a survey.',
    },
  ],
  advice: 'Ask for the skill or the manner that the work needs; people have them at any age.',
  why: 'A preference for one age can be unlawful, and older people will not apply.',
  sources: ['ehrc-adverts-2024', 'burn-2023'],
  flags: [
    ['The bar is looking for a [[young person]].'],
    ['You must be [[young at heart]].'],
    ['[[Young person]] wanted for a flower stall.'],
  ],
  passes: [
    'You listen to each young person in turn.',
    'Our clubs are open to young people of Fife.',
    'We are young at heart.',
  ],
})
