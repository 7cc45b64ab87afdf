import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'over-specification/flawless',
  severity: 'advisory',
  strength: 'weak',
  forms: ['perfect', 'flawless', 'flawlessly', 'impeccable', 'impeccably', 'faultless', 'perfectionist[s]', 'error free', 'without error[s]', 'zero errors', '(never|not) (make|makes|making) [a|any] mistake[s]', 'mistake free', '100% accuracy', 'absolute accuracy', 'perfection', 'zero mistakes', 'second to none', 'immaculate', 'never wrong', 'no mistakes'],
  when: { near: ['perfect spelling', 'perfect grammar', 'perfect written', 'perfect english', 'perfect attendance', 'perfect timekeeping', 'perfect punctuality', 'perfect accuracy', 'perfect eye', 'perfect score', 'perfect knowledge', 'perfect command', 'be perfect', 'perfect record', 'perfect communication', 'perfect attention', 'perfect organis*', 'impeccable*', 'flawless*', 'faultless', 'faultlessly', 'perfectionist*', 'error free', 'without error*', 'zero errors', 'mistake*', '100 % accuracy', '100% accuracy', 'absolute accuracy', 'demand perfection', 'expect perfection', 'strive for perfection', 'perfection in', 'deliver perfection', 'immaculate', 'no mistakes', 'never wrong', 'second to none', 'make a mistake'], negated: 'flag' },
  except: [
    { near: ['internally flawless', 'perfect fit', 'perfect match', 'perfect for', 'perfect competition', 'present perfect', 'past perfect', 'perfect place', 'perfect opportunity', 'perfect role', 'perfect time', 'perfect candidate', 'perfect job', 'far from perfect', 'makes perfect', 'perfect balance', 'perfect blend', 'perfect mix', 'keep releases error free', 'error free releases', 'checks keep', 'second to none', 'not be perfect', 'from flawless', 'to flawless', 'nobody is perfect', 'no one is perfect', 'not perfect', 'perfect combination', 'learn from mistakes', 'afraid to make mistakes', 'from your mistakes', 'afraid of making mistakes', 'ok to make mistakes', 'without error messages', 'immaculate'], example: 'This is the perfect opportunity to learn a trade.' },
    { sentence: ['diamond*', 'service is flawless', 'it is ok', 'we all make', 'no blame'], example: 'We all make mistakes and talk about them.' },
  ],
  suggest: { perfect: ['accurate', 'very good'], flawless: ['very good'], flawlessly: ['well'], impeccable: ['very good', 'excellent'], faultless: ['very good'], impeccably: ['very well'], perfectionist: ['careful person'], perfectionists: ['careful people'], 'error free': ['accurate'], 'without errors': ['accurately'], 'never makes a mistake': ['checks work with care'], 'never make a mistake': ['check work with care'], immaculate: ['neat'], perfection: ['good work'] },
  why: 'Nobody is faultless; honest people rule themselves out.',
  sources: ['coffman-2024', 'house-judgement'],
  flags: [
    ['[[Perfect]] spelling is asked of every clerk.', 'Accurate spelling is asked of every clerk.'],
    ['You bring [[impeccable]] manners to the desk.', 'You bring very good manners to the desk.'],
  ],
  passes: ['Teach the past perfect to adults.', 'The flat is perfect for walks.', 'Diamond grades run from flawless to included.'],
})
