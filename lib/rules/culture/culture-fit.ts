import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/culture-fit',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['(culture|cultural|culturally|team|personality) fit', 'fit [in] with (our|the) (culture|team)', 'fit us culturally', 'fit (our|the|into our|in our) culture', 'fits (our|the) culture', '(good|great|right|best) fit (for|with) our (culture|team)', 'vibe match', 'right vibe', 'our kind of (people|person)', 'people like us', 'like minded [people|individuals|colleagues]', 'one of us', 'think like (we|us)', 'minds who think like we do', 'think like we do', 'culture match', 'match our vibe', 'great minds who think like we do', 'pass the (beer|pub|airport) test', 'go for a pint with', 'someone we would go for a pint with', 'have a beer with', 'someone we\'d go for a pint with', 'drink the kool aid', 'drunk the kool aid', 'bleed (blue|our colours)'],
  when: { statements: 'flag' },
  except: [
    { near: ['not culture fit', 'culture add', 'rather than culture fit', 'one of us', 'team fit out', 'more than culture fit'], example: 'We look for culture add rather than culture fit.' },
  ],
  suggest: { 'culture fit': ['shared values', 'what you would add'], 'cultural fit': ['shared values', 'what you would add'], 'team fit': ['how you would work with the team'], 'fit with our culture': ['share our values'], 'fit in with our culture': ['share our values'], 'fit our culture': ['share our values'], 'like minded people': ['supportive people'], 'like minded individuals': ['supportive people'] },
  advice: 'Name the values and how people show them.',
  why: 'Often comes to mean “like us”, which keeps out people who would add something new.',
  sources: ['house-judgement'],
  flags: [
    ['We test for [[culture fit]] at interview.', 'We test for shared values at interview.'],
    ['You should [[fit in with our culture]].', 'You should share our values.'],
  ],
  passes: ['You grow cell culture in sterile flasks.', 'Fit doors and windows in new homes.'],
})
