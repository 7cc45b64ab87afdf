import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'disability/senses',
  severity: 'exclusionary',
  strength: 'strong',
  forms: [
    '(good|excellent|keen|acute) sense of (smell|hearing)',
    '(excellent|good|perfect|20/20|normal) (eyesight|vision|sight|colour vision|hearing)',
    '[good|make|makes|maintain|make good|strong] eye contact',
    '(no|not have|without|free from|free of) [a|any] (speech|hearing) (impediment|defect|impairment|problem)[s]',
    '(no|not have|without|free from|free of) [a|any] (stammer|stutter|lisp)',
    'clear speaking voice',
    'clear speech',
    'without glasses',
    'not [be] colour blind',
    'no colour blindness',
    'phone voice must be clear',
    'physically (see|hear)',
  ],
  when: { negated: 'flag' },
  except: [
    {
      sentence: ['standard of', 'dvla', 'patients', 'clinic', 'optician*', 'regulator', 'medical standard'],
      example: 'Bus drivers must have good eyesight, to the standard of the DVLA.',
    },
    { near: ['clear vision', 'good vision for'], example: 'We set a clear vision for the park.' },
  ],
  advice: 'Name the task, and say that you make adjustments.',
  why: 'Shuts out people with a sensory or speech difference who could do the job with adjustments.',
  sources: ['govuk-disabled-people', 'neurodiversity-guides'],
  flags: [
    ['Advisers must [[not have a stammer]].'],
    ['A [[good sense of smell]] is asked of each tester.'],
    ['You need [[excellent eyesight]] for this desk.'],
    ['You [[make good eye contact]] with guests.'],
  ],
  passes: [
    'You help patients with a speech impediment.',
    'You bring a good sense of taste to each page.',
    'Pilots must meet the eyesight standard of the regulator.',
    'You set the vision for our parks.',
  ],
})
