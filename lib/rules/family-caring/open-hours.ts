import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'family-caring/open-hours',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['(evenings and weekends|weekends and evenings|evening and weekend work|evenings or weekends|out of hours|overtime|weekend work|evening shifts|weekends|evenings|extra hours|additional hours|extended hours) (as|when|if) (needed|required|necessary)', 'work (evenings|weekends|evenings and weekends|evening shifts|out of hours|overtime) (as|when|if) (needed|required|necessary)', '(must be|be|be fully|fully|completely|need to be) flexible (with|on|about|in|regarding|around) [your|their|the] (hours|working hours|working times|shifts|availability)', 'flexible (approach|attitude) to [working] (hours|working hours|hours of work|shifts|working patterns)', 'flexibility to work (evenings|evening shifts|weekends|out of hours|extra hours|beyond)', '(flexible|flexibility) (to|and willing to) work (evenings|weekends|additional hours|extra hours|overtime|outside)', '(whatever|any) hours (it takes|are needed|are required|the job needs|the job takes)', '(outside|beyond) [of] (normal|core|standard|regular|usual) (working hours|office hours|business hours|hours) (as|when|if) (needed|required|necessary)', 'extended (work|working) hours', 'hours as required', 'hours to suit the business', 'as (the business|business needs) (needs|demand|dictate|require)', 'anything that it takes', '(do|doing) whatever it takes', 'whatever it takes', 'willing to do anything', 'go the extra mile every', 'no fixed hours', 'hours may vary with no notice', 'at short notice', 'zero hours', 'may be required to work (evenings|weekends|outside|overtime|additional)'],
  when: { demand: true },
  except: [
    { near: ['overtime is paid optional', 'never', 'time off', 'leave as needed'], example: 'Overtime is never asked of anyone.' },
    { sentence: ['we are flexible', 'we offer flexible', 'your choice', 'optional', 'you choose', 'supportive of', 'available to you'], example: 'We offer flexible working, and evenings are your choice.' },
  ],
  advice: 'Say which hours, how often, and how much notice people get.',
  why: 'Puts off carers, parents and people who work part time.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    ['You [[work evenings and weekends as needed]].'],
    ['You [[must be flexible with your hours]].'],
  ],
  passes: ['We are flexible about hours and days.', 'The late shift is one evening a week, on a rota.'],
})
