import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gendered-terms/manpower',
  severity: 'advisory',
  strength: 'weak',
  forms: ['manpower', 'man power', 'man hour[s]', 'manhour[s]', 'man day[s]', 'man month[s]', 'man year[s]', 'man week[s]', 'mankind', 'man made', 'manmade', 'man management', 'man manage', 'man managing'],
  suggest: { manpower: ['staffing', 'workforce'], 'man power': ['staffing'], 'man hour': ['staff hour', 'person hour'], 'man hours': ['staff hours', 'person hours'], manhours: ['staff hours'], manhour: ['staff hour'], 'man day': ['person day'], 'man days': ['person days'], 'man month': ['person month'], 'man months': ['person months'], 'man year': ['person year'], 'man years': ['person years'], 'man week': ['person week'], 'man weeks': ['person weeks'], mankind: ['humankind'], 'man made': ['artificial', 'synthetic'], manmade: ['artificial'], 'man management': ['people management'], 'man manage': ['manage people'], 'man managing': ['managing people'] },
  why: 'Counts people as men; neutral words do the same work.',
  sources: ['acas-adverts', 'house-judgement'],
  flags: [
    ['Plan the [[manpower]] for each shift.', 'Plan the staffing for each shift.'],
    ['Work out the [[man-hours]] for the refit.', 'Work out the staff hours for the refit.'],
  ],
  passes: ['Plan the staff for each shift.', 'The Manpower Group runs a job centre.'],
})
