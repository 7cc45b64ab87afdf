import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gendered-terms/ladies-gentlemen',
  severity: 'exclusionary',
  strength: 'weak',
  forms: ['ladies and gentlemen', 'ladies', 'lady', 'gentlemen', 'gentleman', 'gents', 'gentlemanly', 'gentlemen\'s agreement', 'girls', 'gals', 'girl power', 'girl boss', 'girlboss', 'boss lady', 'boss babe', 'lady boss'],
  except: [
    { near: ['ladies footwear', 'ladies shoes', 'ladies fashion', 'ladies wear', 'ladies clothing', 'ladies golf', 'ladies football', 'ladies team', 'ladies day', 'ladies toilets', 'ladies section', 'first lady', 'lady chapel', 'our lady', 'old lady', 'men* and ladies', 'boys and girls', 'girls and boys', 'girls school', 'girls football', 'young girls', 'women and girls', 'girls and women', 'girls who code', 'girls team', 'girls education', 'for girls', 'ladies hairdress*', 'lady of', 'gents hairdress*', 'gents toilets', 'school girls', 'lady'], example: 'Coach the girls football team on Mondays.' },
  ],
  suggest: { 'ladies and gentlemen': ['everyone', 'dear all'], ladies: ['staff', 'people'], gentlemen: ['people'], gentleman: ['person'], gents: ['people'], girls: ['staff', 'people'], gals: ['people'], 'gentlemen\'s agreement': ['informal agreement'] },
  why: 'Sorts people by gender where the work does not.',
  sources: ['house-judgement', 'acas-adverts'],
  flags: [
    ['[[Ladies and gentlemen]], our new branch is hiring.', 'Everyone, our new branch is hiring.'],
    ['The call centre [[ladies]] take sixty calls a day.', 'The call centre staff take sixty calls a day.'],
  ],
  passes: ['You will buy ladies\' shoes for nine shops.', 'The first lady of song is our patron.'],
})
