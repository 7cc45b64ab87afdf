import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/recent-graduate',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['(recent|fresh|new|young|newly qualified) (graduate|graduates|grad|grads)', 'recently graduated', 'newly graduated', 'just graduated', 'early in your career', 'early in their career[s]', 'early stage of (your|their) career', 'start of (your|their) career', 'about to leave (university|school|college)', '(just|recently) left (university|school|college)', 'just out of (university|school|college)', 'straight (out of|from) (university|school|college)', 'fresh out of (university|college|school)', 'final year student[s]', 'first jobber[s]', 'new to the world of work'],
  when: { demand: true },
  except: [
    { sentence: ['career changer*', 'any stage', 'or have worked', 'returner*', 'all ages', 'whatever your age', 'or experienced', 'everyone from', 'returning to work', 'people of all', 'whether you*'], example: 'Career changers and recent graduates are equally welcome.' },
    { near: ['support early', 'mentor*', 'coach*'], example: 'You will mentor recent graduates in the lab.' },
  ],
  suggest: { 'recent graduate': ['graduate'], 'recent graduates': ['graduates'], 'fresh graduate': ['graduate'], 'fresh graduates': ['graduates'], 'new graduate': ['graduate'], 'new graduates': ['graduates'], 'young graduate': ['graduate'], 'young graduates': ['graduates'], 'recently graduated': ['graduated'], 'newly graduated': ['graduated'], 'just graduated': ['graduated'], 'new grad': ['graduate'], 'new grads': ['graduates'] },
  advice: 'Say which knowledge is needed, and that experienced people are welcome too.',
  why: 'Mostly younger people have just graduated; others with the same skills may feel left out.',
  sources: ['acas-adverts', 'burn-2023'],
  flags: [
    ['This post suits a [[recent graduate]].', 'This post suits a graduate.'],
    ['You have [[recently graduated]] in geology.', 'You have graduated in geology.'],
  ],
  passes: ['The 2027 Graduate Scheme opens in May.', 'Whether you are a recent graduate or have worked for decades, apply.'],
})
