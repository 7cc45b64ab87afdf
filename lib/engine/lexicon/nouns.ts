import type { Bearer } from '../../rules/define-rule.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const PERSON = set(`
  chief chiefs champion champions touch concierge postholder
  lady ladies gentleman gentlemen girl girls boy boys lad lads guy guys chap chaps bloke blokes gal gals
  person people individual individuals candidate candidates applicant applicants professional professionals someone
  somebody anyone anybody everyone everybody nobody colleague colleagues employee employees worker workers staff
  member members mind minds player players lead leads head heads graduate graduates student students intern interns
  nurse nurses chef chefs expert experts specialist assistant assistants associate associates executive executives
  consultant consultants accountant accountants technician technicians clerk clerks scientist scientists analyst
  analysts architect architects coach coaches mentor mentors advocate advocates apprentice apprentices trainee
  trainees recruit recruits hire hires starter starters talent creatives thinker doer communicator
  personality character characters nature temperament disposition attitude mindset outlook approach spirit manner
  presence instinct streak ear human humans folk folks successor self-starter representative representatives agent
  agents dev devs pro pros rep reps sales salesperson salespeople underwriter steward stewards pa cook cooks host
  hosts freelancer freelancers teacher teachers tutor tutors guide guides secretary secretaries nanny carer carers
  dietician dietitian therapist physiotherapist pharmacist psychologist doctor gp registrar surgeon midwife vet
  photographer copywriter journalist editor crew-member closer hunter seller rainmaker negotiator operator operators
  personalities temperaments natures attitudes mindsets demeanour demeanor smile eye eyes heart hearts
  face faces voice voices entrepreneur entrepreneurs innovator innovators soul souls brain brains partner technologist technologists
`)

const NOT_PERSON = set(`
  timber timbers rubber leather copper silver pepper amber lumber river rivers cover covers mower boiler boilers heater
  heaters cooker mixer drawer drawers ladder ladders finger shoulder answer answers butter oyster lobster flower
  flowers feather plaster gutter gutters shutter shutters thriller thrillers freezer freezers dishwasher trainers
  checkout chocolate chamber number lever levers meter meters cylinder cucumber ginger winters razor
  tractors escalator elevator radiator generator indicator indicators warrant croissant pheasant elephant
  hunger anger forever together whenever whatever however suffer differ refer deliver consider discover remember enter wonder gather foster linger
  currant coolant sealant lubricant
  customer customers user users consumer consumers computer computers server servers number numbers paper papers power
  order orders offer offers career careers sector sectors center centers chapter matter matters layer layers career
  container containers browser browsers charter register filter router routers parameter parameters calendar water
  weather transfer corner border timer tower shower laser sensor sensors monitor monitors processor processors motor
  motors tractor reactor factor factors vector error errors color behavior labor harbor newsletter banner header folder
  buyer-market printer printers scanner character-set trailer trailers counter quarter semester master folder other
  others another further never ever over under after whether rather either neither together per better greater
  higher lower larger smaller faster summer winter dinner tier buffer cluster clusters pointer controller adapter
  compiler debugger docker newspaper retailer retailers provider providers supplier suppliers employer employers
  manufacturer manufacturers competitor competitors offer adventure environment department equipment government
  management development requirement assessment investment investor investors restaurant plant plants tenant
  stakeholder stakeholders patient patients client clients child children learners pupil pupils resident
  influencer influencers follower followers viewer viewers visitor visitors guest guests donor donors
  borrower borrowers traveller travellers subscriber subscribers passenger passengers fan fans homeowner homeowners renter renters
  residents swimmer swimmers shopper shoppers reader readers player-base gamer gamers audience world industry landscape market markets marketplace city town area location
`)

const TEAM = set(`
  team teams crew crews squad squads bunch group groups collective department unit workforce cohort
  gang tribe duo trio band faculty studio-team division
`)

const CULTURE = set(`
  culture cultures environment environments atmosphere workplace workplaces setting settings ethos vibe office offices
  space spaces place places kitchen floor
`)

const ORGANISATION = set(`
  company companies organisation organisations organization organizations business businesses firm firms agency
  agencies start-up startup startups start up ups scale scaleup scale-up charity charities trust council employer
  practice school schools university college brand brands studio consultancy institution authority hospital enterprise
  community communities society club centre venture
`)

const AGENT = /(?:[^e]er|[^o]or|ist|ian|ians|ists|eer|ers|ors|man|men|person|people|woman|women|ant|ants)$/
/** Endings of nouns for things, which the endings for people above would take in. */
const THING =
  /(?:ment|ments|tion|tions|ware|ness|ity|ance|ence|ing|ings|ism|ship|age|ture|sis|ics|data|gy|cy)$/

/** Who or what a noun names; `undefined` where the word alone does not tell. */
export function bearerOf(noun: string): Bearer | undefined {
  if (PERSON.has(noun)) return 'person'
  if (TEAM.has(noun)) return 'team'
  if (CULTURE.has(noun)) return 'culture'
  if (ORGANISATION.has(noun)) return 'organisation'
  if (NOT_PERSON.has(noun) || THING.test(noun)) return 'thing'
  return AGENT.test(noun) && noun.length > 4 ? 'person' : undefined
}
