import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'over-specification/inside-out',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['inside out', 'like the back of your hand'],
  when: {
    demand: true,
    sentence: ['you know', 'you must know', 'you need to know', 'you should know', 'who knows', 'must know'],
  },
  except: [{ near: ['turn* inside out'], example: 'You know how each coat is turned inside out.' }],
  advice: 'Say what people need to know on the first day, and teach the rest.',
  why: 'Asks for complete knowledge; people who know enough for the work may not apply.',
  sources: ['coffman-2024', 'house-judgement'],
  flags: [
    ['You know spreadsheets [[inside out]].'],
    ['You must know the local bus routes [[like the back of your hand]].'],
  ],
  passes: ['You turn each coat inside out before it is washed.', 'We know our market inside out.'],
})
