import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/degree-class',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['(2:1|2:2|2.1|2.2|1:1) [or above|or higher|or better] [degree]', '(2:1|2.1|2:2|2.2) [or above|or higher] in', '(2:1|2.1|first|first class|1st class) [honours] degree', '2:1 or 1st class degree', 'first class (honours|hons)', '(upper|lower) second class [honours] [degree]', 'upper second', 'class honours degree', 'minimum gpa', 'gpa of', 'strong degree', 'good degree', 'good honours degree'],
  when: { sentence: ['degree', 'honours', 'university', 'subject', 'graduate*', 'graduat*', 'predicted', 'hons', 'bachelor*', 'class', 'track to obtain', 'expecting', 'a 2:1', 'gpa', 'discipline'], names: 'flag' },
  except: [
    { near: ['ratio', 'wcag', 'version', 'class of degree'], example: 'The site meets WCAG 2.1 AA for every graduate page.' },
  ],
  suggest: { '2:1 degree': ['degree or equivalent experience'] },
  advice: 'Ask for the knowledge that the work needs, and accept experience that shows it.',
  why: 'Sorts people by a mark of long ago, which says little of their skill now.',
  sources: ['sutton-trust', 'london-win'],
  flags: [
    ['You hold a [[2:1 degree]].', 'You hold a degree or equivalent experience.'],
    ['We ask for a [[first-class honours]] in physics.'],
  ],
  passes: ['The ratio of staff to guests is 2:1 on trips.', 'Version 2.1 of the form is out.'],
})
