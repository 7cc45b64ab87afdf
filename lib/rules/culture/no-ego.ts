import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/no-ego',
  severity: 'advisory',
  strength: 'weak',
  forms: ['no ego[s]', 'zero ego', 'low ego', 'ego free', '(leave|leaves|check) (your|their) ego[s] at the door', 'thick skin', 'thick skinned', 'tough skin', 'broad shoulders', 'not for the faint hearted', 'not for the faint of heart', 'faint hearted', 'no drama', 'drama free', 'no divas', 'no prima donnas', 'no time wasters', 'time wasters', 'no whingers', 'no moaners', 'no whining', 'no jerks', 'no assholes', 'no excuses', 'grow up', 'can\'t stand the heat', 'hardened', 'no room for passengers', 'no passengers', 'robust personality', 'sharp elbows'],
  when: { negated: 'flag' },
  suggest: { 'no egos': ['a shared sense of purpose'], 'no ego': ['a willingness to share credit'], 'thick skinned': ['calm with complaints'], 'thick skin': ['a calm manner with complaints'], 'low ego': ['open to others’ ideas'] },
  advice: 'Say how people here work together.',
  why: 'Hints at trouble rather than saying how people treat each other.',
  sources: ['sheffield-digital', 'house-judgement'],
  flags: [
    ['The lab has [[no egos]].', 'The lab has a shared sense of purpose.'],
    ['Agents here are [[thick-skinned]].', 'Agents here are calm with complaints.'],
  ],
  passes: ['The EGO range of mowers is ours to sell.', 'Skin care advice is free in store.'],
})
