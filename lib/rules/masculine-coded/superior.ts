import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/superior',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    'superior (knowledge|skills|skill|ability|abilities|talent|intellect|intelligence|communication)',
    'intellectual (horsepower|firepower|heavyweight)',
    'raw intellect',
  ],
  suggest: {
    'superior knowledge': ['thorough knowledge'],
    'superior skills': ['well-developed skills'],
    'superior skill': ['well-developed skill'],
    'superior ability': ['proven ability'],
    'superior abilities': ['proven abilities'],
    'superior talent': ['talent'],
    'superior communication': ['clear communication'],
  },
  advice: 'Say what the person must be able to do.',
  why: 'Asks people to rank themselves above others; saying the level of skill is clearer.',
  sources: ['gaucher-2011'],
  flags: [
    ['You have [[superior communication]] skills.', 'You have clear communication skills.'],
    ['You bring [[superior knowledge]] of tax law.', 'You bring thorough knowledge of tax law.'],
  ],
  passes: ['Guests book a superior room with a sea view.', 'You report to your line manager.'],
})
