import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/blue-chip',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'blue chip (background|experience|company background|employer|employers|companies experience|company|pedigree)',
    'from a (blue chip|reputed|reputable|big name|big four|top tier|well known|leading) (company|firm|employer|background|consultancy)',
    '(faang|big four|big 4|magic circle|tier 1|tier one|top tier|maang|mckinsey) (background|experience|pedigree|alumni|alumnus|company background|consultancy experience)',
    'strong pedigree',
    'pedigree',
    'blue chip',
  ],
  when: { demand: true, names: 'flag' },
  except: [
    {
      near: ['we are a blue chip', 'blue chip client*', 'blue chip customer*', 'blue chip firms'],
      example: "We are a blue-chip client's partner.",
    },
    {
      sentence: [
        'capital',
        'investors',
        'banks',
        'clients',
        'customers',
        'our client',
        'dogs',
        'cats',
        'breed*',
        'we work with',
        'range of blue chip',
        'for a blue chip',
        'is a blue chip',
        'brands',
        'cattle',
        'organisations such',
        'dog',
      ],
      example: 'We work with blue-chip companies in food.',
    },
  ],
  advice: 'Name the kind of work that people should have done.',
  why: 'Sorts people by whom they knew or who hired them, not by what they can do.',
  sources: ['sutton-trust', 'london-win'],
  flags: [['You come [[from a blue-chip company]].'], ['You have a [[big four background]] in tax.']],
  passes: ['Our clients are blue-chip firms in nine countries.', 'We breed pedigree dogs.'],
})
