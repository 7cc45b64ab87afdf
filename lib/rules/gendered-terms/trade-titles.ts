import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gendered-terms/trade-titles',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['craftsman', 'craftsmen', 'tradesman', 'tradesmen', 'handyman', 'handymen', 'foreman', 'foremen', 'forewoman', 'draughtsman', 'draughtsmen', 'draftsman', 'draftsmen', 'workman', 'workmen', 'repairman', 'repairmen', 'serviceman', 'servicemen', 'warehouseman', 'warehousemen', 'storeman', 'storemen', 'groundsman', 'groundsmen', 'doorman', 'doormen', 'watchman', 'watchmen', 'cameraman', 'cameramen', 'postman', 'postmen', 'milkman', 'linesman', 'linesmen', 'fireman', 'firemen', 'policeman', 'policemen', 'policewoman', 'maintenance (man|men)', 'delivery (man|men|boy|boys)', 'fisherman', 'fishermen', 'journeyman', 'middleman', 'middlemen', 'layman', 'laymen', 'freshman', 'freshmen', 'barman', 'barmen', 'binman', 'binmen'],
  when: { negated: 'flag' },
  except: [
    { near: ['postman collection*', 'postman and', 'postman or', 'in postman', 'using postman', 'with postman', 'postman api', 'foreman and', 'puppet foreman', 'layman\'s terms', 'laymans terms'], example: 'Tests run in Postman and in Cypress.' },
  ],
  suggest: { craftsman: ['craftsperson'], craftsmen: ['craftspeople'], tradesman: ['tradesperson'], tradesmen: ['tradespeople'], handyman: ['maintenance worker'], handymen: ['maintenance workers'], foreman: ['supervisor'], foremen: ['supervisors'], forewoman: ['supervisor'], draughtsman: ['draughtsperson'], draughtsmen: ['draughtspeople'], draftsman: ['drafter'], draftsmen: ['drafters'], workman: ['worker'], workmen: ['workers'], repairman: ['repairer'], repairmen: ['repairers'], serviceman: ['service engineer'], servicemen: ['service engineers'], warehouseman: ['warehouse operative'], warehousemen: ['warehouse operatives'], storeman: ['stores assistant'], storemen: ['stores assistants'], groundsman: ['groundskeeper'], groundsmen: ['groundskeepers'], doorman: ['door supervisor'], doormen: ['door supervisors'], watchman: ['security guard'], watchmen: ['security guards'], cameraman: ['camera operator'], cameramen: ['camera operators'], postman: ['postal worker'], postmen: ['postal workers'], milkman: ['milk deliverer'], linesman: ['line worker'], linesmen: ['line workers'], fireman: ['firefighter'], firemen: ['firefighters'], policeman: ['police officer'], policemen: ['police officers'], policewoman: ['police officer'], 'maintenance man': ['maintenance worker'], 'maintenance men': ['maintenance workers'], 'delivery man': ['delivery driver'], 'delivery men': ['delivery drivers'], 'delivery boy': ['delivery driver'], 'delivery boys': ['delivery drivers'], fisherman: ['fisher'], fishermen: ['fishers'], journeyman: ['qualified worker'], middleman: ['intermediary'], middlemen: ['intermediaries'], layman: ['lay person'], laymen: ['lay people'], freshman: ['first-year student'], freshmen: ['first-year students'], barman: ['bartender'], barmen: ['bartenders'], binman: ['refuse collector'], binmen: ['refuse collectors'] },
  why: 'Names one gender for work that anyone may do.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['Our yard employs forty [[craftsmen]].', 'Our yard employs forty craftspeople.'],
    ['[[Handyman]] wanted for two schools.', 'Maintenance worker wanted for two schools.'],
    ['We sell direct, with no [[middlemen]].', 'We sell direct, with no intermediaries.'],
  ],
  passes: ['Good workmanship is checked on site.', 'The joinery shows fine craftsmanship.'],
})
