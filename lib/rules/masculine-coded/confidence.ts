import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/confidence',
  severity: 'advisory',
  strength: 'moderate',
  forms: [
    'confidence',
    '(supreme|unshakeable|unshakable|total|utter|bulletproof|sheer|natural|quiet|inner) confidence',
  ],
  when: {
    reader: 'frame',
    frames: [
      '(?:supreme |unshakeable |unshakable |total |utter |bulletproof |sheer |natural )?confidence (?:is|are) (?:a must|an absolute must|essential|required|key|needed|vital|a requirement|what counts|everything|crucial|expected)',
      'confidence (?:required|needed|wanted|essential|a must)(?! (?:to|in|for))',
      '(?:supreme|unshakeable|unshakable|bulletproof|sheer|natural|inner) confidence(?! in)',
      '(?<=(?:bags|oodles|buckets|loads|heaps|tons|plenty|lots|abundance) of )(?:self-?)?confidence(?! (?:in|with|to|about|when|using))',
      '(?<=\\b(?:you|candidates?|applicants?|must|we need|we want) (?:\\p{L}+ )?(?:ooze|oozes|exude|exudes|radiate|radiates|brim with|have|show|bring|need|with) )confidence(?=[,.]|$| and (?:drive|charm|flair|energy|grit|presence|tenacity|ambition|charisma|swagger|style))',
    ],
  },
  advice: 'Say what the person will do, such as speaking to large groups.',
  why: 'Able people, women above all, may not call themselves this; say what they will do.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    ['[[Confidence is essential]] in this role.'],
    ['You bring bags of [[confidence]] and neat notes.'],
  ],
  passes: [
    'Our courses build confidence in adults who return to study.',
    'You need the confidence to present to the board.',
    'We have every confidence in our apprentices.',
    'You keep the confidence of our tenants.',
  ],
})
