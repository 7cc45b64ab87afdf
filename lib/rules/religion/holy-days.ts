import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'religion/holy-days',
  severity: 'exclusionary',
  strength: 'strong',
  forms: [
    '(ramadan|eid|diwali|the sabbath|fasting|prayer|religion) is no (excuse|reason)',
    '(turbans|headscarves|hijabs|veils|crosses|religious symbols|religious dress|skullcaps) (may|must|can|should) not be worn',
    '(turbans|headscarves|hijabs|veils|crosses|religious symbols|religious dress|skullcaps) are (not allowed|banned|forbidden|not permitted)',
    '[must be able to] work [every|on] (sunday|sundays|saturday|saturdays|christmas day|friday|fridays) (without exception|with no exception|with no exceptions|no exceptions)',
    '(leave|time off) (will not|cannot) be (granted|given|taken) (for|at|over) (eid|diwali|christmas|easter|passover|yom kippur|ramadan|hanukkah|vaisakhi|holy days|religious holidays|religious festivals|religious observance)',
    'no (leave|time off) (for|at|during) (eid|diwali|christmas|easter|passover|yom kippur|ramadan|hanukkah|vaisakhi|holy days|religious holidays|religious festivals|religious observance|prayers|prayer)',
    'no (prayer breaks|breaks for prayer|time for prayer)',
    'no (headscarves|headscarf|hijabs|hijab|turbans|turban|veils|religious symbols|religious dress|crosses|kippahs|niqabs)',
    'sabbath observers',
    'must work (every sunday|every saturday|all sundays|sundays)',
    '[work] every (sunday|saturday) without (exception|fail)',
    'work every sunday',
    'must be able to work (every sunday|sundays|every saturday)',
    'no religious holidays',
  ],
  when: { names: 'flag', negated: 'flag' },
  advice: 'Say which days need cover and how the rota can be shared.',
  why: 'People who keep holy days would have to choose between their faith and the job.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['[[Turbans may not be worn]] at the desk.'],
    ['You must [[work every Sunday without exception]].'],
    ['[[No leave for Eid]] or Diwali can be given.'],
  ],
  passes: ['You work one Sunday in four on a rota.', 'The shop is shut on Christmas Day.'],
})
