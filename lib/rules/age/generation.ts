import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/generation',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'gen z',
    'gen zer[s]',
    'generation z',
    'millennial[s]',
    'gen x',
    'boomer[s]',
    '(grew|grown) up with (a smartphone|smartphones|technology|the internet|social media|computers|tech|mobile phones|gadgets|video games|the web)',
    'internet generation',
    'iphone generation',
    'cool kids',
    'tech savvy generation',
  ],
  except: [
    {
      sentence: [
        'audience*',
        'shopper*',
        'customer*',
        'consumer*',
        'study',
        'users',
        'readers',
        'research*',
        'viewers',
        'market to',
        'brand*',
        'reach',
        'campaign*',
      ],
      example: 'Our brand is loved by millennials and their parents.',
    },
  ],
  suggest: { 'gen z': ['creative'], 'generation z': ['creative'] },
  advice: 'Name the tools or skills that the work needs.',
  why: 'Names a generation, so everyone else may feel unwanted.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['You [[grew up with the internet]], so it needs no words.'],
    ['Calling all [[Gen Z]] writers!', 'Calling all Creative writers!'],
  ],
  passes: ['Your campaigns will reach Gen Z shoppers.', 'You will study how millennials save for a home.'],
})
