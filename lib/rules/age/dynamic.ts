import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/dynamic',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    'dynamic',
    'vibrant',
    'energetic',
    'lively',
    'high energy',
    'bubbly',
    'sprightly',
    'spry',
    'vivacious',
    'peppy',
    'zestful',
  ],
  when: { pos: 'adjective', of: ['person', 'team'] },
  except: [
    {
      near: [
        'dynamic positioning',
        'dynamic programming',
        'dynamic testing',
        'dynamic analysis',
        'dynamic web',
        'dynamic languages',
      ],
      example: 'Dynamic positioning officers keep the rig in place.',
    },
    {
      near: [
        'dynamic range',
        'dynamic pricing',
        'dynamic content',
        'dynamics',
        'dynamic systems',
        'dynamic risk',
      ],
      example: 'You will set dynamic pricing for our car parks.',
    },
  ],
  suggest: {
    dynamic: ['motivated', 'adaptable'],
    vibrant: ['friendly', 'welcoming'],
    energetic: ['motivated', 'enthusiastic'],
    lively: ['friendly', 'sociable'],
    'high energy': ['motivated', 'enthusiastic'],
    bubbly: ['friendly'],
    vivacious: ['friendly'],
    peppy: ['cheerful'],
  },
  why: 'Older people and some disabled people may read this as not for them.',
  sources: ['ehrc-adverts-2024', 'burn-2023'],
  flags: [
    ['Join a [[dynamic]] team of surveyors.', 'Join a motivated team of surveyors.'],
    ['We want an [[energetic]] person for the box office.', 'We want a motivated person for the box office.'],
    ['You are [[lively]] and well organised.', 'You are friendly and well organised.'],
  ],
  passes: [
    'We are a dynamic company with clients in nine towns.',
    'The flat is on a vibrant street.',
    'You will write dynamic web pages.',
  ],
})
