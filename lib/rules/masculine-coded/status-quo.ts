import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/status-quo',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    '(challenge|challenges|challenging|question|questioning|disrupt|disrupting|defy|refuse to accept|refusing to accept) the (status quo|norm|norms|dogma|dogmas|ordinary|conventional)',
    '(not|never) afraid to (challenge|question) (the|what is) (status quo|norm|norms|usual|conventional)',
    '(not|never|unafraid) afraid to (challenge|question|rock)',
    'unafraid to (challenge|question)',
    'not afraid to ruffle feathers',
    'rock the boat',
    'break the rules',
    'rule breaker[s]',
  ],
  when: { negated: 'flag' },
  except: [
    {
      near: [
        'solutions that challenge',
        'ideas that challenge',
        'products that challenge',
        'designs that challenge',
        'services that challenge',
        'brands that challenge',
        'status quo of the',
      ],
      example: 'We print books and ideas that challenge the status quo.',
    },
    {
      sentence: [
        "we're here to",
        'our mission',
        'mission driven',
        'a business that',
        'a company that',
        'a startup that',
        'a start up that',
        'our purpose',
      ],
      example: 'We are a charity, and our mission is to challenge the status quo in housing.',
    },
  ],
  suggest: {
    'challenge the status quo': ['suggest better ways of working'],
    'challenges the status quo': ['suggests better ways of working'],
    'challenging the status quo': ['suggesting better ways of working'],
    'question the status quo': ['suggest better ways of working'],
    'questioning the status quo': ['suggesting better ways of working'],
    'not afraid to challenge the status quo': ['happy to suggest better ways of working'],
    'never afraid to challenge the status quo': ['happy to suggest better ways of working'],
    'not afraid to challenge the norm': ['happy to suggest better ways of working'],
    'never afraid to challenge the norm': ['happy to suggest better ways of working'],
    'not afraid to question': ['happy to question'],
    'not afraid to challenge': ['happy to question'],
    'never afraid to challenge': ['happy to question'],
    'never afraid to question': ['happy to question'],
  },
  advice: 'Say that you welcome questions and better ideas.',
  why: 'Reads as a call for conflict; asking for ideas and questions invites more people.',
  sources: ['house-judgement', 'gaucher-2011'],
  flags: [
    [
      'You [[challenge the status quo]] and show your working.',
      'You suggest better ways of working and show your working.',
    ],
    [
      'We like people who are [[not afraid to question]] old habits.',
      'We like people who are happy to question old habits.',
    ],
  ],
  passes: ['You will challenge poor practice and report it.', 'We solve the challenges of scale together.'],
})
