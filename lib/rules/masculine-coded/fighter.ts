import { defineRule } from '../define-rule.ts'
import { sought } from '../frames.ts'

export default defineRule({
  id: 'masculine-coded/fighter',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    '(fighter|terrier|rottweiler|bulldog|pitbull|pit bull|shark|tiger|lion|wolf|hunter|predator|bulldozer|conqueror)[s]',
    '(daredevil|heavyweight|bruiser|brawler|scrapper|street fighter|tough cookie|tough nut|hard nut|powerhouse)[s]',
    '(winner|risk lover|thrill seeker|renegade|rebel|killer)[s]',
  ],
  when: {
    reader: 'frame',
    topic: 'object',
    frames: [
      sought(
        '(?:fighter|terrier|rottweiler|bulldog|pit ?bull|shark|tiger|lion|wolf|predator|bulldozer|conqueror|daredevil|heavyweight|bruiser|brawler|scrapper|street[ -]fighter|tough (?:cookie|nut)|hard nut|rebel|renegade)s?',
      ),
      '(?:natural|born|sales|new business|business|deal|street|proven|cold[ -]call(?:ing)?|telesales|lone) (?:fighter|terrier|rottweiler|bulldog|shark|tiger|lion|wolf|hunter|predator|killer|champion|winner)s?',
      '(?:a|every inch a|proven|consistent|serial) winners?(?= who| by nature|$|[.,])',
      'risk lovers?',
      'thrill[ -]seekers?',
    ],
  },
  except: [
    {
      sentence: [
        'zoo',
        'rescue',
        'kennel*',
        'aquarium',
        'fish',
        'fishing',
        'dog',
        'dogs',
        'puppies',
        'wildlife',
        'fire',
        'job hunter*',
        'award*',
        'prize*',
        'competition',
        'cyber',
        'threat',
      ],
      example: 'We need a shark keeper and a tiger keeper for our zoo.',
    },
  ],
  advice: 'Say what the person will do, such as following up each enquiry.',
  why: 'Animals and fighters picture a harsh place to work; saying what the person does invites more people.',
  sources: ['gaucher-2011', 'house-judgement'],
  flags: [
    ['We want a [[terrier]] who chases every unpaid invoice.'],
    ['Our next buyer is a [[natural fighter]] with neat files.'],
    ['Are you a [[shark]] at the negotiating table?'],
  ],
  passes: [
    'The terrier sleeps under the desk.',
    'You will paint a tiger on the nursery wall.',
    'The winner of our quiz gets a cake.',
    'We photograph wolves and bears.',
  ],
})
