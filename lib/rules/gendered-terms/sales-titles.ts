import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gendered-terms/sales-titles',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['salesman', 'salesmen', 'saleswoman', 'saleswomen', 'salesgirl[s]'],
  except: [
    {
      near: ['death of a salesman', 'the salesman always'],
      example: 'Our drama group reads Death of a Salesman in June.',
    },
  ],
  when: { names: 'flag' },
  suggest: {
    salesman: ['salesperson', 'sales executive'],
    salesmen: ['salespeople'],
    saleswoman: ['salesperson', 'sales executive'],
    saleswomen: ['salespeople'],
    salesgirl: ['sales assistant'],
    salesgirls: ['sales assistants'],
  },
  why: 'Names one gender for work that anyone may do.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['We need a [[salesman]] for our Cardiff showroom.', 'We need a salesperson for our Cardiff showroom.'],
    ['Meet our field [[salesmen]] each Friday.', 'Meet our field salespeople each Friday.'],
  ],
  passes: ['A salesperson covers each county.', 'You will support sales staff in nine shops.'],
})
