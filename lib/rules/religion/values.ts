import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'religion/values',
  severity: 'exclusionary',
  strength: 'strong',
  forms: [
    '(christian|catholic|protestant|muslim|islamic|jewish|hindu|sikh|buddhist|anglican|evangelical|baptist|methodist|mormon) (values|ethos|principles|beliefs|faith|worldview|lifestyle|morals)',
    '(live|lives|living) out the gospel',
    'live out the gospel in their private lives',
    'uphold (christian|catholic|protestant|muslim|islamic|jewish|hindu|sikh|buddhist|anglican|evangelical|baptist|methodist|mormon) values',
    'statement of faith',
    '(attendance at|attend) (mass|chapel|prayers|church|worship|morning prayers)',
    'tithe',
    'tithing',
    'biblical (values|principles|worldview)',
    'share our faith',
    'sympathetic to our faith',
    'keep the sabbath',
    'sunday worship',
  ],
  when: { names: 'flag' },
  except: [
    {
      sentence: [
        'occupational requirement',
        'schedule 9',
        'chaplain',
        'no belief',
        'any faith',
        'all faiths',
        'whatever your',
      ],
      example: 'The Imam must hold Islamic beliefs, an occupational requirement under Schedule 9.',
    },
    { near: ['regardless of'], example: 'We hire regardless of Christian faith or other belief.' },
  ],
  advice: 'Say what people will do, not what they believe.',
  why: 'Suggests that people of other beliefs, or none, are not wanted.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['[[Christian values]] are a must in our warehouse.'],
    ['All staff must [[attend chapel]] on Mondays.'],
  ],
  passes: [
    'The charity grew from Quaker roots and asks no belief of staff.',
    'Clean the chapel after each concert.',
  ],
})
