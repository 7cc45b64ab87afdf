import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/school-leaver',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['school leaver[s]', 'college leaver[s]', 'university leaver[s]', 'teenager[s]', 'youngster[s]', 'young blood', 'fresh blood', 'new blood', 'young gun[s]', 'whizz kid[s]', 'whiz kid[s]', 'wonderkid[s]', 'fresh faced', 'youth and (enthusiasm|energy|vitality)'],
  except: [
    { near: ['from school leavers to', 'school leavers and career changers', 'youth club', 'youth work*', 'youth justice', 'youth service*', 'youth centre', 'youth hostel*', 'youth team*', 'youth offending', 'youth council', 'youth football', 'youth group*', 'youth engagement', 'youth mental', 'youth programme*', 'youth training', 'youth employment', 'youth homeless*', 'the youth', 'of youth', 'youth sport*', 'youth organisation*', 'youth charit*', 'youth and community', 'youth voice', 'youth culture', 'help teenagers', 'teenagers', 'youth empowerment', 'youth development', 'the kids'], example: 'Help teenagers to plan their revision.' },
    { sentence: ['career changer*', 'all ages', 'open to everyone', 'patient*', 'pupils', 'clients'], example: 'The course is for career changers and school leavers alike.' },
  ],
  suggest: { 'school leaver': ['trainee'], 'school leavers': ['trainees'], 'whizz kid': ['expert'], 'whizz kids': ['experts'], 'whiz kid': ['expert'], 'fresh faced': ['new'], 'young blood': ['new colleagues'], 'fresh blood': ['new colleagues'], 'new blood': ['new colleagues'], youngsters: ['people'], 'youth and enthusiasm': ['enthusiasm'] },
  why: 'Names one age group, so others may feel unwanted.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['[[School leavers]] wanted for our garden shop.', 'Trainees wanted for our garden shop.'],
    ['Our crew is made up of [[youngsters]].', 'Our crew is made up of people.'],
  ],
  passes: ['You will run the youth club on Fridays.', 'The scheme is open to all, from school leavers to retired engineers.'],
})
