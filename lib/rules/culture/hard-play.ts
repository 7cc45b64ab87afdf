import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/hard-play',
  severity: 'exclusionary',
  strength: 'weak',
  forms: ['work hard play hard', 'work hard and play hard', 'play hard', 'party hard', 'banter', 'bantz', 'cheeky', 'slightly mischievous', 'mischievous', 'mischief', 'up for a laugh', 'laddish', 'good sense of humour', 'great sense of humour', 'sense of humour (essential|required|is a must)', 'gsoh', '(don\'t|dont|doesn\'t|never) take (yourself|yourselves|itself) too seriously', 'dont take ourselves too seriously', 'don\'t take ourselves too seriously', 'doesn\'t take themselves too seriously', 'no snowflakes', 'snowflakes need not', 'locker room', 'cool kids', 'crazy bunch', 'wacky', 'zany', 'quirky bunch', 'partying', 'night owl[s]', 'party animal[s]'],
  when: { negated: 'flag' },
  except: [
    { near: ['children play hard', 'play hard at', 'no banter', 'play hard to'], example: 'We keep talk kind: no banter at anyone’s cost.' },
  ],
  suggest: { 'work hard play hard': ['work well and rest well'], 'work hard and play hard': ['work well and rest well'], banter: ['friendly talk'], cheeky: ['friendly'], wacky: ['unusual'], zany: ['unusual'], 'up for a laugh': ['friendly'], 'night owl': ['evening worker'], 'slightly mischievous': ['playful'], mischievous: ['playful'] },
  why: 'Suggests one kind of fun and long evenings; many people hear that they would not fit in.',
  sources: ['sheffield-digital', 'house-judgement'],
  flags: [
    ['We [[work hard, play hard]] in Leith.'],
    ['Expect [[banter]] at the front desk.', 'Expect friendly talk at the front desk.'],
  ],
  passes: ['We work hard to make galleries easy to use.', 'Children play hard at our clubs.'],
})
