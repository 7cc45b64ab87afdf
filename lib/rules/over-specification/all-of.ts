import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'over-specification/all-of',
  severity: 'exclusionary',
  strength: 'strong',
  forms: ['must (have|meet|possess|hold|satisfy|fulfil|show) all [of] [the] (following|criteria|requirements|above|these|below|skills|listed)', 'all of the following are (compulsory|mandatory|essential|required|necessary)', 'all [of] [the|these] (eighteen|twelve|ten|fifteen|twenty|ten|listed|above|following|below) [of the] [requirements|criteria|skills] are (mandatory|essential|non negotiable|compulsory|required|needed)', 'all (requirements|criteria|skills) are (mandatory|essential|non negotiable|compulsory|required)', '(all|every) (eighteen|twelve|ten|fifteen|twenty|listed) (requirements|criteria|skills) are (non negotiable|mandatory|essential)', '(even one|any one|one) of (the|these) (fifteen|ten|twelve|listed|above|following) (criteria|requirements|skills)', '(any one|even one|any) of these (skills|criteria|requirements)', 'lack any (one|of)', 'only apply if you (meet|have|tick) (all|every)', 'meet every (one|single|criterion|requirement)', '(tick|ticks) (every|all the|all of the) box[es]', 'no exceptions to the list', '100% of the (requirements|criteria|skills)', 'each and every (requirement|criterion|skill)', 'failure to meet any'],
  when: { names: 'flag' },
  except: [
    { near: ['if you have any of these', 'supplier*', 'don\'t need to tick', 'not tick every', 'experience in any of these', 'any of these skills would', 'one or more', 'not meet every', 'don\'t meet', 'may not', 'not have to'], example: 'Any of these skills would help, and none is needed.' },
    { sentence: ['supplier*', 'even if you', 'please still apply', 'encourage you to', 'framework', 'still apply', 'get in touch', 'nobody', 'no one', 'don’t worry'], example: 'Check that each supplier must meet all criteria in the framework.' },
  ],
  advice: 'Keep the few criteria that the job cannot do without, and invite people who meet most.',
  why: 'Able people, women above all, hold back when a list asks for everything; say what is essential.',
  sources: ['coffman-2024', 'house-judgement'],
  flags: [
    ['Applicants [[must have all of the following]]: Sage, Xero and Access.'],
    ['[[All requirements are mandatory]] for this post.'],
  ],
  passes: ['You don\'t have to meet all of the criteria.', 'You look after all of the following: rotas, stock and cash.'],
})
