import { defineRule } from '../define-rule.ts'
import { sought } from '../frames.ts'
import { CRAFT } from '../groups.ts'

/** Nouns that name a person at work only in praise: alone they may be anything. */
const NOUN =
  '(?:gods?|deit(?:y|ies)|beasts?|monsters?|machines?|animals?|heroe?s?|heroines?|kings?|queens?|aces?|stars?|demons?|magicians?|titans?|mavens?|sages?|whisperers?|slingers?|dynamos?|slayers?|knights?|crusaders?|avengers?|tsars?|czars?|tzars?|prophets?|messiahs?|saviours?|champs?|wonders?|freaks?|fiends?|icons?|royalty|swamis?|yogis?|mercenar(?:y|ies)|musketeers?|outlaws?|cowboys?|bandits?|sheriffs?)'
const PRAISED =
  '(?:gods?|deit(?:y|ies)|beasts?|titans?|dynamos?|tsars?|czars?|tzars?|messiahs?|musketeers?|superbrains?|hero(?:es)?|heroines?|slayers?|crusaders?|magicians?|cowboys?|wonders?|demons?|living legends?|knights?|saviours?|fiends?)'

export default defineRule({
  id: 'culture/hyped-person',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    '(god|beast|monster|machine|animal|heroine|king|queen|ace|star|demon|magician|titan|maven|sage|whisperer|slinger|dynamo|slayer|knight|crusader|avenger|tsar|czar|tzar|prophet|messiah|saviour|champ|wonder|freak|fiend|swami|yogi|musketeer|outlaw|cowboy|bandit|sheriff|superbrain|icon)[s]',
    '(hero|heroes|royalty|deity|deities|mercenary|mercenaries|living legend|living legends)',
  ],
  when: {
    reader: 'frame',
    topic: 'object',
    names: 'flag',
    frames: [`(?:${CRAFT})[ -]${NOUN}`, sought(PRAISED), '(?:rock|guitar)[ -](?:gods?|heroe?s?)'],
  },
  except: [
    {
      sentence: [
        'game',
        'employers',
        'patients',
        'citizens',
        'games',
        'film',
        'comic',
        'museum',
        'zoo',
        'cattle',
        'fairy',
        'charity',
        'church',
        'faith',
        'pray*',
        'temple',
        'war',
        'embroidery',
        'factory',
        'unsung',
        'everyday',
        'local heroes',
        'vending',
        'maintain',
        'operate',
        'operator*',
        'operating',
        'repair',
        'service engineer',
      ],
      example: 'You will operate the coding machine in our print factory.',
    },
    {
      near: [
        'coffee machine*',
        'machine learning',
        'data star schema',
        'star schema*',
        'hero image*',
        'hero section*',
        'hero banner*',
        'hero content',
        'hero video*',
        'hero product*',
        'hero campaign*',
        'michelin star*',
        'star rating*',
        'star hotel*',
        'sage accounts',
        'sage 50',
        'sage 200',
        'sage line',
        'sage payroll',
        'design icon*',
        'java maven',
        'sales king*',
        'support animal*',
        'gaming machine*',
        'payroll sage',
        'data monster',
        'design icons',
      ],
      example: 'You will key invoices into our payroll Sage 50 system.',
    },
  ],
  advice: 'Name the job and the skill, such as “experienced developer”.',
  why: 'Many skilled people, women above all, do not see themselves in this picture.',
  sources: ['sheffield-digital', 'house-judgement'],
  flags: [
    ['An [[Excel god]] is sought for quarter end.'],
    ['You are a [[sales machine]] with kind eyes.'],
    ['Calling all [[data heroes]]: our archive needs you.'],
    ['We are on the hunt for a [[full-stack titan]].'],
  ],
  passes: [
    'You will enter orders in Oracle and Sage.',
    'Machine learning is new to many of us.',
    'The king of Norway opened our hall.',
    'We make hero images for web shops.',
    'You will polish each star on the ceiling.',
  ],
})
