import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'over-specification/insider',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    '(already|have|has) used our (in house|internal|own)',
    'know our (catalogue|products|range|menu|systems|stock|customers|prices) (by heart|already|before you start)',
    "inside knowledge of (our|the) [client's|client|company]",
    '(excellent|detailed|thorough|in depth|deep|full|strong|good|extensive|complete|prior|sound|expert|working|intimate|first hand|existing|comprehensive) knowledge of our',
    'familiarity with our (in house|internal|own|systems|products)',
    'familiarity with our in house booking system',
    'knowledge of our (internal|in house|own|products|systems|procedures|range)',
    'insider knowledge',
    '(previous|prior|existing|past) (use|exposure|experience|knowledge) (of|with|to) our',
    'inside knowledge',
    'already (know|understand|use) our',
    '(know|knows|understand) (our|the company|the firm) [products|systems|business|customers|processes|range|methods|internal] inside out',
    'experience (of|with|using) our (in house|internal|own)',
    '(must|already) know our (products|systems|customers|processes)',
    'understand our internal',
  ],
  when: { demand: true },
  except: [
    {
      near: ['we share', 'we will share', 'we pass on', 'you are given'],
      example: 'We share detailed knowledge of our tools with new staff.',
    },
    {
      near: ['user experience of our', 'overall experience of our', 'improve the experience of our'],
      example: 'You improve the user experience of our internal wiki.',
    },
    {
      near: ['knowledge of our core technology', 'knowledge of our tech*', 'knowledge of our stack'],
      example: 'You have good knowledge of our tech stack: Go and Postgres.',
    },
    {
      sentence: [
        'training',
        'you will learn',
        'you will gain',
        'build',
        'develop',
        'training is',
        'you ll learn',
        'gain',
        'course',
        'not needed',
      ],
      example: 'You will gain a thorough knowledge of our lenses.',
    },
  ],
  advice: 'Say what people need to know of the field, and teach the rest.',
  why: 'Only people who already work here can have this; say what can be learnt.',
  sources: ['coffman-2024', 'house-judgement'],
  flags: [
    ['You must [[know our catalogue by heart]].'],
    ['[[Inside knowledge of our]] ledgers is a must.'],

    ['You need [[excellent knowledge of our]] stock system.'],
    ['[[Familiarity with our in-house]] booking tool is a must.'],
  ],
  passes: ['You will learn all about our products.', 'Knowledge of our range is not needed.'],
})
