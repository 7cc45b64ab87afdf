import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'religion/believer',
  severity: 'legal-risk',
  strength: 'strong',
  forms: ['(practising|practicing|committed|fellow|devout|born again|baptised|believing|active|observant) (christian|catholic|protestant|muslim|islamic|jewish|hindu|sikh|buddhist|anglican|evangelical|baptist|methodist|mormon)[s]', '(a|an) (practising|baptised) (christian|catholic|protestant|muslim|islamic|jewish|hindu|sikh|buddhist|anglican|evangelical|baptist|methodist|mormon)', '(christians|catholics|protestants|muslims|jews|hindus|sikhs|buddhists) (only|preferred|need apply)', '(christian|catholic|protestant|muslim|islamic|jewish|hindu|sikh|buddhist|anglican|evangelical|baptist|methodist|mormon) (preferred|only)', '(must|should) be [a|an] (christian|catholic|protestant|muslim|islamic|jewish|hindu|sikh|buddhist|anglican|evangelical|baptist|methodist|mormon)', '(non muslims|non christians|non catholics|non believers|atheists) need not apply', 'sikh or hindu', 'hindu or sikh', 'christian or jewish', 'only (christians|catholics|protestants|muslims|jews|hindus|sikhs|buddhists)', 'bible believing', 'god fearing', 'prayerful', 'in full communion with the catholic church', 'in full communion', 'lds membership [in good standing]', 'church membership', 'member of (a|our|the) (church|mosque|synagogue|congregation)', 'born again', 'person of faith', 'man of god'],
  when: { names: 'flag' },
  except: [
    { sentence: ['occupational requirement', 'schedule 9', 'equality act', 'chaplain', 'imam', 'no belief', 'any faith', 'don\'t need', 'no religion', 'all faiths', 'whatever your'], example: 'The Chaplain must be a committed Christian, an occupational requirement under Schedule 9.' },
  ],
  advice: 'Leave belief out, or take advice and state the occupational requirement.',
  why: 'Asks for a belief, which is unlawful unless the post truly needs it and the advert says so.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['We seek a [[committed Christian]] to keep our accounts.'],
    ['[[Catholics preferred]] for this driving job.'],
  ],
  passes: ['You will teach pupils about Christian and Hindu festivals.', 'People of any faith or none work here.'],
})
