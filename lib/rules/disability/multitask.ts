import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'disability/multitask',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['multi task', 'multitask', 'multi tasking', 'multitasking', 'multi tasker', 'multitasker', '(juggle|juggling|juggles) [multiple|several|many|competing|conflicting|a number of|various] [tasks|projects|priorities|deadlines|demands|workloads]', 'juggler', 'spinning plates', 'spin plates'],
  except: [
    { near: ['juggling to', 'teach juggling', 'juggling club', 'juggling skills workshop', 'juggling tutor*', 'juggling act', 'juggling family', 'juggling work and', 'juggling childcare'], example: 'The circus needs a juggling tutor.' },
  ],
  suggest: { 'multi task': ['organise several tasks'], multitask: ['organise several tasks'], multitasking: ['organising several tasks'], 'multi tasking': ['organising several tasks'], juggling: ['managing'], juggle: ['manage'], 'juggling multiple tasks': ['managing several tasks'], 'juggle multiple tasks': ['manage several tasks'], 'juggling multiple projects': ['managing several projects'], 'juggle multiple projects': ['manage several projects'], 'juggle priorities': ['plan priorities'], 'juggle competing priorities': ['plan priorities'], 'juggling priorities': ['planning priorities'], 'juggling competing priorities': ['planning priorities'] },
  why: 'Hard for some neurodivergent people, and rarely how good work is done.',
  sources: ['neurodiversity-guides', 'house-judgement'],
  flags: [
    ['You can [[multitask]] at the front desk.', 'You can organise several tasks at the front desk.'],
    ['You will be [[juggling]] four campaigns.', 'You will be managing four campaigns.'],
  ],
  passes: ['You will manage several projects at once.', 'Teach juggling at our circus school.'],
})
