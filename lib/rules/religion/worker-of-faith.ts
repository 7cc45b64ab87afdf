import { defineRule } from '../define-rule.ts'
import { WISHES_FOR, WORKER, words } from '../frames.ts'
import { FAITH } from '../groups.ts'

export default defineRule({
  id: 'religion/worker-of-faith',
  severity: 'legal-risk',
  strength: 'strong',
  forms: [`(${FAITH})`],
  when: {
    reader: 'frame',
    names: 'flag',
    topic: 'pass',
    frames: [
      `${WISHES_FOR} (?:an? |another |more |our next )?${words(1)}(?<it>(?:${FAITH})) (?:${WORKER}|vegetarian|household)(?= |[.,;]|$)`,
      `(?:${FAITH}) ${WORKER} ${words(1)}(?:wanted|preferred|sought|required|needed|only)`,
      `(?:an? )?(?:${FAITH}) ${WORKER} (?:would|will|is|are) (?:be )?(?:suit|fit|preferred|ideal|best|wanted|sought|most welcome)`,
    ],
  },
  except: [
    {
      sentence: [
        'occupational requirement',
        'schedule 9',
        'equality act',
        'chaplain*',
        'imam',
        'rabbi',
        'vicar',
        'priest',
        'school',
        'academy',
        'museum',
        'charity',
        'newspaper',
        'bookshop',
        'any faith',
        'all faiths',
        'aid',
      ],
      example: 'The hospital seeks a Muslim chaplain; an imam will take the tests.',
    },
  ],
  advice: 'Leave the religion out, or name the occupational requirement that the law allows.',
  why: 'Asking for one religion is unlawful unless the work itself requires it.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [['We seek a [[Quaker]] bookkeeper for our mill.'], ['[[Baptist carpenter wanted]] in Ely.']],
  passes: ['You will meet Quaker writers at our fair.', 'Muslim customers buy our tea.'],
})
