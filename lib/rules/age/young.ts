import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/young',
  severity: 'legal-risk',
  strength: 'strong',
  forms: ['young', 'youthful', 'youngish'],
  when: { pos: 'adjective', of: ['person', 'team', 'culture'] },
  except: [
    {
      near: [
        'young people',
        'young person',
        'young adults',
        'young children',
        'young women',
        'young men',
        'young offenders',
        'young carers',
        'young learners',
        'young patients',
        'young minds',
        'young enterprise',
        'young at heart',
        'young families',
        'young users',
        'young audiences',
        'young readers',
        'young drivers',
        'young lives',
      ],
      example: 'You will mentor young people who are looking for their first home.',
    },
  ],
  suggest: { '*': ['friendly', 'motivated'] },
  why: 'Older people may read this as not for them, and a preference for one age can be unlawful.',
  sources: ['ehrc-adverts-2024', 'burn-2023'],
  flags: [
    ['Join our [[young]] team of planners in Leeds.', 'Join our friendly team of planners in Leeds.'],
    ['We want a [[youthful]] and curious editor.', 'We want a friendly and curious editor.'],
  ],
  passes: ['We are a young company with big plans.', 'The Young Foundation needs a researcher.'],
})
