import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'socio-economic/prestige',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['(top|leading|elite|prestigious|target|red brick|redbrick|reputable|reputed|renowned|recognised|world class|good|top tier|top ranked|tier 1|esteemed|well regarded) (university|universities|college|colleges|school|schools|business school|institution|institutions|business or engineering school)', 'russell group [university|universities]', 'oxbridge [educated|graduate|graduates]', '(oxford|cambridge) or (oxford|cambridge)', 'ivy league [school|university|college]', 'top tier (computer science|cs|engineering|university|business) (program|programme|school)', 'top (phd|mba|cs|computer science|engineering) (program|programs|programme|programmes)', 'privately educated', 'public school educated', 'private school'],
  when: { names: 'flag' },
  except: [
    { sentence: ['we are a', 'we are one', 'as a', 'our university', 'is a leading', 'is one of', 'partner with', 'partnership*', 'investor*', 'endowment*', 'clients are', 'clients include', 'collaborat*', 'one of the', 'our client', 'ranked', 'is the', 'we work with', 'students at'], example: 'We are one of the top universities for music.' },
    { near: ['oxbridge lane', 'leading schools trust', 'private school fees', 'russell group university we', 'supplier'], example: 'You will plan the Oxbridge Lane works.' },
  ],
  advice: 'Leave the school out and say what the work needs.',
  why: 'Sorts people by where they could afford or hoped to study, not by what they can do.',
  sources: ['sutton-trust', 'london-win'],
  flags: [
    ['You studied at a [[top university]].'],
    ['We hire [[Oxbridge]] people for research.'],
  ],
  passes: ['We are a leading university with six sites.', 'As a Russell Group university we employ many.'],
})
