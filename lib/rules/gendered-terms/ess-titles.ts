import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gendered-terms/ess-titles',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['waitress', 'waitresses', 'seamstress', 'seamstresses', 'hostess', 'hostesses', 'air hostess', 'stewardess', 'stewardesses', 'barmaid[s]', 'chambermaid[s]', 'manageress', 'actress', 'actresses', 'headmistress', 'headmaster', 'housewife', 'housewives', 'comedienne', 'usherette', 'cleaning lady', 'tea lady', 'dinner lady', 'dinner ladies', 'lollipop lady', 'tea boy', 'office girl[s]', 'office boy[s]', 'promo girl[s]', 'saturday (girl|boy)', 'girl friday', 'poster boy', 'matron'],
  when: { names: 'flag' },
  except: [
    { near: ['matron'], example: 'The modern matron runs the ward.' },
  ],
  suggest: { waitress: ['waiter', 'server'], waitresses: ['waiting staff'], seamstress: ['sewer', 'sewing machinist'], seamstresses: ['sewing machinists'], hostess: ['host'], hostesses: ['hosts'], 'air hostess': ['flight attendant'], stewardess: ['flight attendant'], stewardesses: ['flight attendants'], barmaid: ['bartender'], barmaids: ['bartenders'], chambermaid: ['room attendant'], chambermaids: ['room attendants'], manageress: ['manager'], actress: ['actor'], actresses: ['actors'], headmistress: ['headteacher'], headmaster: ['headteacher'], 'cleaning lady': ['cleaner'], 'tea lady': ['catering assistant'], 'dinner lady': ['midday supervisor'], 'dinner ladies': ['midday supervisors'], 'lollipop lady': ['school crossing patrol'], 'office girl': ['office assistant'], 'office boy': ['office assistant'], 'girl friday': ['office all-rounder'], 'promo girl': ['promoter'], 'promo girls': ['promoters'], usherette: ['usher'], housewife: ['parent at home'], housewives: ['parents at home'], matron: ['senior nurse'] },
  why: 'Names one gender for work that anyone may do.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['[[Waitress]] wanted for our harbour café.', 'Waiter wanted for our harbour café.'],
    ['Our hall needs an experienced [[seamstress]].', 'Our hall needs an experienced sewer.'],
    ['We need a [[Girl Friday]] for phones and post.', 'We need an Office all-rounder for phones and post.'],
  ],
  passes: ['Waiting staff share the tips.', 'A costume maker works in the wings.'],
})
