import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/young',
  severity: 'legal-risk',
  strength: 'strong',
  forms: ['young', 'youthful', 'youngish'],
  when: { pos: 'adjective', of: ['person', 'team'] },
  except: [
    { near: ['young people*', 'young person*', 'young adult*', 'young child*', 'young wom*', 'young men', 'young offender*', 'young carer*', 'young learner*', 'young patient*', 'young minds', 'young enterprise', 'young at heart', 'young famil*', 'young user*', 'young audience*', 'young reader*', 'young driver*', 'young lives', 'young refugee*', 'young player*', 'young star*', 'young tenant*', 'young member*', 'young parent*', 'young mum*', 'young mind*', 'younger', 'young researchers of', 'young musician*', 'young artist*', 'young writer*', 'young student*', 'young pupil*', 'young athlete*', 'young performer*', 'young scientist*', 'young swimmer*', 'young professionals network'], example: 'You will mentor young people who need a first home.' },
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
