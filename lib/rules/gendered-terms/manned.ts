import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gendered-terms/manned',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    'mans the (phones|desk|stand|counter|till|reception|helpdesk|helpline|switchboard|stall|bar|door|gate|office|station|booth)',
    'manned',
    'unmanned',
    'man the (phones|desk|stand|counter|till|tills|reception|helpdesk|helpline|switchboard|stall|bar|door|line|office|station|booth|gate|service desk|front desk|support desk|information desk)',
    'manning the (phones|desk|stand|counter|till|tills|reception|helpdesk|helpline|switchboard|stall|bar|door|line|office|station|booth|gate|service desk|front desk|support desk|information desk)',
    'manning levels',
  ],
  except: [
    {
      near: [
        'unmanned aerial',
        'unmanned aircraft',
        'unmanned air',
        'unmanned vehicle*',
        'unmanned system*',
        'manned aircraft',
      ],
      example: 'Our unmanned aerial survey covers ten farms.',
    },
  ],
  suggest: {
    manned: ['staffed'],
    unmanned: ['unstaffed', 'uncrewed'],
    'manning levels': ['staffing levels'],
    'man the desk': ['staff the desk'],
    'man the phones': ['answer the phones'],
    'manning the phones': ['answering the phones'],
    'man the stand': ['staff the stand'],
    'man the till': ['work the till'],
    'man the tills': ['work the tills'],
    'man the reception': ['staff the reception'],
    'manning the reception': ['staffing the reception'],
    'manning the desk': ['staffing the desk'],
    'man the helpdesk': ['staff the helpdesk'],
    'man the switchboard': ['answer the switchboard'],
  },
  why: 'Says that men do the work; “staff” says the same of everyone.',
  sources: ['acas-adverts', 'house-judgement'],
  flags: [
    ['The steward [[mans the stall]] at noon.'],

    ['The control room is [[manned]] day and night.', 'The control room is staffed day and night.'],
    ['You will [[man the desk]] on Mondays.', 'You will staff the desk on Mondays.'],
  ],
  passes: ['The control room is staffed day and night.', 'Ring the Isle of Man office.'],
})
