import { defineRule } from '../define-rule.ts'
import { FAITH } from '../groups.ts'

export default defineRule({
  id: 'religion/values',
  severity: 'exclusionary',
  strength: 'strong',
  forms: [
    `(${FAITH}) (values|value|ethos|principles|beliefs|faith|worldview|lifestyle|morals|morality|character|standards|teaching|teachings|example|witness|outlook|spirit|mindset)`,
    '(live|lives|living) out the gospel',
    '(live|lives|living) out the gospel in (their|your) private lives',
    '(live|lives|living) (by|according to) (the bible|the gospel|scripture|the quran|christian teaching|biblical teaching)',
    'uphold (christian|islamic|jewish|catholic) values',
    'statement of faith',
    '(attendance at|attend|attending|come to) [daily|weekly|sunday|our] (mass|chapel|prayers|church|worship|morning prayers|bible study|devotions)',
    'tithe',
    'tithing',
    'biblical (values|principles|worldview)',
    '(sympathetic to|in sympathy with|share) our [christian|catholic] (faith|beliefs|religion)',
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
    {
      near: ['tithe barn*', 'tithe map*'],
      example: 'The tithe barn at Bradford needs a thatcher.',
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
