import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'family-caring/office-only',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    '(on site|onsite|in the office|office based|in office) (five|5) days [a|per] [week]',
    '(on site|onsite|in the office|from the office|in office) monday to friday',
    '(no|not a) (home working|working from home|remote working|remote work|hybrid working|hybrid|remote) [option|options|role]',
    '(home working|working from home|remote working|hybrid working) is not (available|possible|an option|permitted)',
    'home working is not available under any circumstances',
    '(five|5) days [a|per] [week] (in the office|on site|in office|onsite)',
    '(100%|fully|full time) (on site|onsite|office based|in office)',
    'no wfh',
    'must be in the office (every day|five days|5 days|full time)',
    '(not|no) remote',
  ],
  when: { negated: 'flag' },
  except: [
    {
      sentence: [
        'some roles',
        'some positions',
        'positions identified',
        'for those',
        'probation',
        'wherever possible',
      ],
      example: 'Only some roles, such as the front desk, are fully office based.',
    },
    { near: ['home five days', 'no remote and'], example: 'You choose which days to be on site.' },
    {
      sentence: [
        'by choice',
        'ward',
        'warehouse',
        'shop',
        'school',
        'nursery',
        'laboratory',
        'lab',
        'factory',
        'kitchen',
      ],
      example: 'The ward clerk works five days a week on site.',
    },
  ],
  advice: 'Say why the place matters, or offer some days at home.',
  why: 'Puts off carers, parents and people who work part time.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    ['The team is [[on site Monday to Friday]].'],
    ['You will be [[on-site five days a week]].'],
    ['You work [[five days a week in the office]].'],
    ['There is [[no home working]] in this team.'],
  ],
  passes: ['You may work from home five days a week.', 'On-site parking is free.'],
})
