import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'disability/driving-licence',
  severity: 'exclusionary',
  strength: 'strong',
  forms: [
    '(licensed|qualified) driver',
    '[full] clean driving (record|history)',
    '[must|should] be able to drive',
    '(uk|full|valid) (driving|driver) permit',
    'full, clean [uk] (driving|driver|drivers) (licence|license)',
    '[full] [clean] [valid] [current] [uk] (driving|driver|drivers) (licence|license)',
    "(driver's|drivers|driver|driving) (licence|license)[s]",
    '(hold|holds|possess|have) a [full|valid|clean|current|uk|manual] (licence|license) to drive',
    '(licence|license) to drive',
    '(able|ability|qualified|insured|licensed) to drive (a car|a vehicle|a manual car)',
    'must be a (driver|car driver)',
  ],
  when: { reader: 'licence', demand: true, names: 'flag' },
  suggest: {},
  advice:
    'Ask for a licence only where driving is the work; otherwise say that people may travel as suits them.',
  why: 'Some disabled people may not hold a licence and can do the job all the same.',
  sources: ['govuk-disabled-people', 'ehrc-adverts-2024'],
  flags: [
    ['You [[must be able to drive]].'],
    ['[[Clean driving record]] needed for this desk job'],
    ['You must hold a [[full UK driving licence]].'],
    ['[[Driving licence]] essential for this office post'],
  ],
  passes: [
    'You must be able to drive change at a library.',
    'You will drive our van, so a full driving licence is needed.',
    'A driving licence or another way to reach rural schools is needed.',
    'A driving licence is not required.',
  ],
})
