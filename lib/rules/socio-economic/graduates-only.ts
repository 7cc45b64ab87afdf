import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/graduates-only',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'graduates only',
    'only graduates',
    '(only|just|solely) (interview|hire|recruit|employ|consider|take|take on|see|want) graduates',
    '(interview|hire|recruit|employ|consider|take|see|want) only graduates',
    'graduate calibre',
    'graduates preferred',
    'degree holders only',
    'must be a graduate',
    'must be [a] university graduate',
    'university graduates only',
    'of graduate calibre',
    'graduate level candidates',
  ],
  when: { names: 'flag' },
  suggest: { 'of graduate calibre': ['with strong ability'] },
  suggestBefore: { 'graduate calibre': ['able'] },
  advice: 'Say which knowledge the work needs, and accept experience that shows it.',
  why: 'Shuts out people who learnt the same at work or could not afford to study.',
  sources: ['sutton-trust', 'london-win'],
  flags: [
    ['[[Graduates only]] for this lettings post.'],
    ['We want people [[of graduate calibre]].', 'We want people with strong ability.'],
  ],
  passes: ['Graduates and apprentices train together.', 'The graduate centre opens at nine.'],
})
