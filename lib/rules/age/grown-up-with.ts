import { defineRule } from '../define-rule.ts'
import { words } from '../frames.ts'

const DIGITAL =
  '(?:internet|web|phones?|smartphones?|mobiles?|screens?|touchscreens?|tablets?|ipads?|iphones?|apps?|tiktok|youtube|instagram|social media|snapchat|facebook|google|wi-?fi|broadband|consoles?|xbox|playstation|nintendo|minecraft|fortnite|video games|gadgets?|technology|tech|computers?|laptops?|devices?|streaming|emojis?|memes?|algorithms?|chatbots?|hashtags?|selfies?|google maps|sat-?nav|netflix)'

export default defineRule({
  id: 'age/grown-up-with',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    '(grew|grown|growing) up',
    '(raised|weaned|reared|bred)',
    'brought up',
    'born',
    'remember',
    'recall',
    'before (the|there was|google|smartphones|mobiles|social media|apps)',
    'without (the internet|wifi|smartphones|a smartphone|social media|google|a phone|an app|apps)',
    'in hand',
    'in (your|their) (hand|hands)',
    'since (birth|childhood)',
    'from (birth|the cradle)',
  ],
  when: {
    reader: 'frame',
    names: 'flag',
    negated: 'flag',
    topic: 'pass',
    frames: [
      `(?:you|you've|you'll have|who|whose|someone|generation|people|candidates?|applicants?|colleagues?) ${words(3)}(?:grew up|grown up|growing up|raised|brought up|weaned|reared|bred) ${words(1)}(?:online|digital\\p{L}*|(?:on|with|by|around|among|alongside|in) ${words(4)}${DIGITAL}(?: in (?:your|their) hands?| in hand)?)`,
      `(?:(?:you|you're|who|someone|somebody|people|candidates?|applicants?|colleagues?) ${words(3)}|^)(?<it>born (?:(?:after|since|in|into|during) (?:the )?(?:late |early )?(?:19[5-9]|20[0-2])\\d(?:'?s)?|(?:after|in|into|during) the (?:new |digital |internet |${words(1)})?(?:millennium|nineties|eighties|noughties|age|era|90s|80s|2000s)|digital|online|with ${words(4)}${DIGITAL}))`,
      `(?:never (?:known|knew|seen|lived in)|(?:can't|cannot|can barely|can hardly|don't|do not|won't|barely|hardly|too young to|not old enough to) (?:even |really )?(?:remember|recall|imagine|know)) ${words(5)}(?:before|without) ${words(2)}${DIGITAL}`,
      `${DIGITAL} in (?:your|their|his|her|one|its) hands? (?:since|from|at|before|almost) ${words(2)}(?:birth|cradle|childhood|walk|age|born|you|day)`,
      `(?:you|you've|who|who've) ${words(4)}${DIGITAL} ${words(3)}(?:since|from) (?:birth|the cradle|childhood|before you could \\p{L}+)`,
    ],
  },
  except: [
    {
      sentence: [
        'records',
        'archive*',
        'our readers',
        'our customers',
        'our users',
        'pupils',
        'audience*',
        'patients',
        'company',
        'firm',
      ],
      example: 'Our readers grew up with video games and still love them.',
    },
  ],
  advice: 'Name the tools or skills that the work needs.',
  why: 'Names a generation, so everyone else may feel unwanted.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['You [[were raised on memes]] and it helps here.'],
    ['You [[cannot recall a day before Wi-Fi]].'],
    ['Ideally you were [[born after 1995]].'],
  ],
  passes: [
    'You grew our shop from one till to nine.',
    'Do you remember to back up your laptop?',
    'Our founder was born in 1950.',
  ],
})
