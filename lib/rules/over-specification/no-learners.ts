import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'over-specification/no-learners',
  severity: 'exclusionary',
  strength: 'weak',
  forms: ['no juniors', 'no career changers', 'no bootcamp[s]', 'no bootcampers', 'bootcamp graduates need not', 'no self taught', 'no beginners', 'no time to train', 'not a training role', 'we do not train', 'not an entry level (role|position|post|job)', 'no amateurs', 'no wannabes', 'real (developers|developer|engineers|engineer|coders) (only|need)', 'true (rockstar|developer|engineer)', 'serious (applicants|candidates) only', 'only serious (applicants|candidates)', 'timewasters need not apply', 'if you do not meet (all|every)', 'will not be (read|considered) unless'],
  when: { negated: 'flag' },
  advice: 'Say what must be known on the first day, and leave the door open otherwise.',
  why: 'Turns away people who learn fast or come by another road.',
  sources: ['coffman-2024', 'house-judgement'],
  flags: [
    ['[[No career changers]], please.'],
    ['[[Serious candidates only]] for this bench job.'],
  ],
  passes: ['Career changers join us each spring.', 'Serious accidents are rare on our sites.'],
})
