import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/alcohol',
  severity: 'advisory',
  strength: 'weak',
  forms: ['beer fridge[s]', '(free|craft|friday|payday|office|staff|company|thursday|monthly|weekly|work|after work|team|post work) (beer|beers|drinks|wine|prosecco|cocktails|booze)', '(beer|beers|drinks|prosecco|wine|pub|pizza and beer|gin) (friday|fridays|o clock|thursday|thursdays|trolley|night|nights|fridge)', 'pub (fridays|lunches|lunch|trips|nights|quiz night|crawls|crawl)', 'beers', 'beer pong', 'free bar', 'open bar', '(trips|trip|visits|nights) to the pub', 'down the pub', 'friday night drinks', 'drinks and parties', 'drinks and dare we say it parties', 'beers and pizza', 'pizza and (beer|beers|drinks)', 'pizza and drinks fridays', 'beer (on tap|tap|taps|o clock)', 'boozy', 'drinks on (us|friday|fridays)', 'social drinks', 'wine tasting nights', 'end of week drinks', 'summer and christmas parties'],
  when: { names: 'flag' },
  except: [
    { sentence: ['customer*', 'serve', 'brewery', 'brewer*', 'guests', 'cellar', 'restock', 'bar team', 'pub manager', 'retail', 'hospitality venue', 'drinks industry', 'drinks brand*', 'stock'], example: 'Pour free drinks for guests on the boat.' },
    { near: ['soft drinks', 'hot drinks', 'food and drinks', 'de beers', 'drinks company', 'drinks brand*', 'free coffee', 'summer and christmas parties', 'office drinks snacks'], example: 'Free soft drinks and tea are in the kitchen.' },
  ],
  suggest: { 'friday drinks': ['regular team socials'], 'beer fridge': ['well-stocked kitchen'], 'free beer': ['free drinks and snacks'], beers: ['soft drinks'], 'work drinks': ['team socials'], 'after work drinks': ['team socials'], 'friday beers': ['regular team socials'], 'payday drinks': ['monthly team socials'], 'pub fridays': ['Friday team socials'], 'drinks fridays': ['Friday team socials'] },
  advice: 'Offer socials that suit everyone, some of them in working hours.',
  why: 'Leaves out people who do not drink, or who must be home after work.',
  sources: ['sheffield-digital', 'house-judgement'],
  flags: [
    ['The perks: a [[beer fridge]] and a bus pass.', 'The perks: a well-stocked kitchen and a bus pass.'],
    ['We have [[Friday drinks]] on the roof.'],
  ],
  passes: ['Serve drinks and clear glasses in our bar.', 'Our brewery makes cider and beer.'],
})
