import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/confident',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['confident', '(supremely|highly|quietly|naturally|super) confident'],
  when: { pos: 'adjective', of: ['person', 'team'], complement: 'pass' },
  except: [
    { near: ['in a confident', 'it confident'], example: 'Present the figures in a confident manner.' },
    {
      near: [
        'confident writer*',
        'confident speaker*',
        'confident presenter*',
        'confident swimmer*',
        'confident rider*',
        'confident driver*',
        'confident coder*',
        'confident cook*',
        'confident time manager*',
      ],
      example: 'The desk needs a confident writer.',
    },
    {
      near: ['disability confident', 'feel confident', 'less confident', 'not confident', 'confident user*'],
      example: 'Our courses help people to feel confident.',
    },
  ],
  suggest: { '*': ['capable', 'clear'] },
  why: 'Able people, women above all, may not call themselves this; say what they will do.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    ['You are a [[confident]] communicator.', 'You are a capable communicator.'],
    ['We want somebody [[confident]] and precise.', 'We want somebody capable and precise.'],
  ],
  passes: [
    'We are a Disability Confident employer.',
    'You are confident with spreadsheets.',
    'You should feel confident using our tills.',
  ],
})
