import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/degree',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'degree',
    'degrees',
    'bachelor',
    'bachelors',
    '(bsc|ba|bs|beng|meng|msc|mba|phd)',
    'degree (qualified|educated)',
    'university (educated|education)',
    'college degree',
    '(bachelor|bachelors|master|masters|university|undergraduate|postgraduate|honours) degree',
  ],
  when: { reader: 'degree', demand: true, names: 'flag' },
  advice: 'Say which knowledge the work needs, and accept experience that shows it.',
  why: 'Shuts out people who learnt the same at work or could not afford to study.',
  sources: ['london-win', 'sutton-trust'],
  flags: [
    ['The ideal candidate is a [[degree educated]] weaver.'],
    ['Your [[degree in one]] of these crafts is essential.'],
    [
      'You need a [[Bachelor of Arts in Music]] for this post.',
      'You need a Bachelor of Arts in Music or equivalent experience for this post.',
    ],
    [
      '[[Masters or PhD]] essential for this marketing post.',
      'Masters or PhD or equivalent experience essential for this marketing post.',
    ],
    [
      'Applicants without a [[degree]] will not be considered.',
      'Applicants without a degree or equivalent experience will not be considered.',
    ],
    [
      'You need a [[degree in Economics]] or a related subject.',
      'You need a degree in Economics or a related subject, or equivalent experience.',
    ],
    [
      "[[Bachelor's degree in Physics]] required",
      "Bachelor's degree in Physics or equivalent experience required",
    ],
  ],
  passes: [
    'You may have a degree, but we often hire people who came by another route.',
    'Study any of our courses for free, up to a full degree.',
    'We show our worth (one way is with a degree in one of the crafts below).',
    'cobol jcl db2 mainframe batch tester analyst hull computing degree night shift contract mvs tso ispf cics vsam endevor',
    'You might have a degree, but it is not required.',
    'Turn the valve ninety degrees.',
    'A degree in Economics or equivalent experience is needed.',
    'A degree would be an advantage.',
    'The role carries a high degree of trust.',
    'Bake at 180 degrees for an hour.',
  ],
})
