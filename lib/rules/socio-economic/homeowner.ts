import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/homeowner',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'homeowner[s]',
    'home owner[s]',
    '(must be|be) [a] (homeowners|homeowner|home owner|property owner)',
    'must own a (home|house|property)',
    'no fixed abode',
    'permanent address required',
    'hobbies and interests',
  ],
  when: { near: ['must be', 'must own', 'required', 'permanent address', 'only'] },
  advice: 'Leave it out.',
  why: 'Money and housing say nothing about how well someone works.',
  sources: ['sutton-trust', 'london-win'],
  flags: [
    ['You [[must be a homeowner]].'],
    ['Advisers [[must be homeowners]] to sell mortgages.'],
    ['Staff [[must own a house]] in the county.'],
  ],
  passes: ['You help homeowners to insulate lofts.', 'We insure home owners in Wales.'],
})
