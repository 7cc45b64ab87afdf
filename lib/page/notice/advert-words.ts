import { late, type Pattern } from './late.ts'

/*
 * The words that adverts share: headings by what they head, and turns of phrase. Data for `generic.ts` alone.
 */

export type Group = 'duties' | 'requirements' | 'benefits' | 'process' | 'employer'

/** Lower case, straight apostrophes, no colon at the end. Whole headings, because articles have headings too. */
export const HEADINGS: readonly (readonly [Group, Pattern])[] = [
  [
    'duties',
    late(
      "^(?:(?:your |the |key |main |core |primary |principal |specific |general |job |role |position |day[- ]to[- ]day |duties (?:and|&) |roles? (?:and|&) |detailed job description and )*(?:responsibilities|duties|accountabilities|tasks|deliverables)(?: (?:and|&|of|in|include|will) .{1,30}| include)?|what (?:will you|you(?:'ll| will)?) (?:be )?(?:do|doing|work on|working on|responsible for|get up to)(?: .{1,20})?|what(?: the (?:role|job) involves|'s involved| you(?:'ll| will) be up to)|(?:a (?:bit|little) )?(?:more )?about (?:the|this|your) (?:role|job|position|post|opportunity)|(?:overview|summary) of (?:the )?(?:role|job|position|post)|(?:the|your) (?:role|job|position|post|opportunity|mission|impact|day)(?: in (?:brief|short|a nutshell))?|(?:job|role|position|post) (?:description|summary|overview|purpose|profile|brief|details)|(?:main |overall )?purpose of (?:the |this )?(?:role|job|position|post)|(?:main|overall) purpose|description of (?:duties|role)|main activities|(?:in this role|as (?:an?|our) .{3,40})[,:]? you(?:'ll| will)(?: .{1,20})?|(?:the )?post ?holder will(?: .{1,20})?)$",
    ),
  ],
  [
    'requirements',
    late(
      "^(?:(?:the |your |our |job |key |minimum |basic |essential |desired |desirable |required |preferred |additional |technical |professional |personal |experience |candidate |and |& |/ )*(?:requirements|required|qualifications|criteria|skills|experience|expertise|competenc(?:ies|es)|profile|knowledge|attributes|background)(?: ?(?:and|&|/|,|required|needed|for) ?.{0,40})?|person spec(?:ification)?|(?:who|what) you(?:'re| are)|(?:about )?you|about the (?:person|candidate)|what (?:will )?you(?:'ll| will)? (?:need|bring|have)(?: .{1,20})?|(?:what|who) (?:are (?:we|they)|(?:we|they)(?:'re| are)) (?:looking for|after)(?: .{1,20})?|we(?:'re| are) looking for(?: .{1,40})?|you(?:'ll| will|'d)? (?:have|bring|are|be|need|should have|may be a .{3,20})|must[- ]haves?|nice[- ]to[- ]haves?|bonus points|desirable|(?:the |our |your )?(?:ideal|right|successful) (?:candidate|person|applicant)(?: .{0,25})?|(?:the )?(?:person|candidate)s? (?:we|will|should|must) .{0,30}|(?:what )?we (?:expect|need)(?: .{1,20})?|what it takes|(?:is|could) this (?:be )?you|to (?:be successful|succeed|be considered)(?: .{1,30})?)$",
    ),
  ],
  [
    'benefits',
    late(
      "^(?:(?:our |the |your |company |employee |job |key )*(?:benefits|perks|rewards?|remuneration|compensation|salary|package)(?: (?:and|&|package) ?.{0,30})?|(?:what )?(?:we|they)(?:'ll| will| can)? (?:offer|give|have to offer)(?: .{1,20})?|what(?:'s| is) (?:in it for you|on offer)|in return(?: .{1,20})?|our offer|why (?:join|work (?:for|with|at)) .{1,30}|what you(?:'ll| will)? (?:get|receive|can expect)(?: .{1,20})?)$",
    ),
  ],
  [
    'process',
    late(
      '^(?:how (?:to|do i|can i) apply(?: .{1,30})?|apply|apply (?:now|for this (?:job|position|role))|next steps|application (?:process|details|procedure)|closing date|(?:the |our )?(?:interview|recruitment|selection|hiring) process(?: details)?|to apply|interested)$',
    ),
  ],
  [
    'employer',
    late(
      '^(?:about (?:us|the (?:company|team|employer|school|trust|charity|department))|who we are|working (?:for|with|at) (?:us|our .{3,30})|(?:the |our |your )(?:company|team|organi[sz]ation)|(?:company|team|organi[sz]ation) (?:description|overview|profile))$',
    ),
  ],
]

/** A word that every heading above has: spares most headings of most pages all other work. */
export const HINT = late(
  'respons|dut(?:y|ies)|accountab|deliver|task|role|job|position|post|opportunit|mission|impact|day|purpose|activit|involve|requir|qualif|criteria|skill|experience|expert|compet|profile|knowledge|attrib|backgr|spec|essent|desir|you|look|have|bonus|person|candidate|applicant|expect|need|takes|benefit|perk|reward|remun|compens|salary|package|offer|return|why|apply|application|closing|process|steps|interest|about|who|company|team|organi',
  'i',
)

/** Labels of the facts of a job, by what each is about. Whole labels in plain text. */
export const FACTS: readonly RegExp[] = [
  /^(?:(?:basic |starting |annual |job )?(?:salary|pay|wage|rate of pay|grade|pay (?:scale|band|grade))(?: (?:range|scale|from|details|grade|band|\/ grade|per .{4,6}))?)$/,
  /^(?:(?:job |work )?locations?|place of work|base|based (?:at|in)|town|site|office|workplace)$/,
  /^(?:hours(?: (?:of work|per week))?|working (?:hours|pattern)|(?:contract|job|employment|position|vacancy) type|type of (?:contract|job)|contract|term)$/,
  /^(?:clos(?:ing|es)(?: date)?(?: (?:and|&) time)?|apply by|application deadline|deadline|interview date|start date|date posted|posted(?: on)?|placed on)$/,
  /^(?:(?:job|vacancy|post|position)? ?(?:ref(?:erence)?|id|number|no)(?: (?:number|no))?|requisition(?: id)?|req id)$/,
  /^(?:report(?:s|ing) to|responsible to|line manager|department|directorate|faculty|service area|team)$/,
]

/** Words by which an advert says how it is answered. */
export const APPLY = late(
  String.raw`\bapply (?:now|online|by|for this|today|here|via|through|directly|with)\b|\bto apply\b|\bapplication form|\bapplications? (?:are invited|should|must|will close|close)|\bsend (?:us )?(?:(?:your|a|an) )?(?:\w+ )?(?:cv|resum[eé]|application|letter)\b|\bclosing date\b|\bdeadline for applications\b|\binterviews? (?:will|are)\b|\binformal (?:chat|discussion|conversation|enquir)|\b(?:your|no) cv\b`,
)

export const PHRASES: readonly Pattern[] = [
  late(String.raw`\byou(?:'ll| will) (?:be|have|work|need|join|help|also)\b`),
  late(String.raw`\b(?:we(?:'re| are)|is) (?:currently )?(?:looking for|seeking|hiring|recruiting)\b`),
  late(
    String.raw`\b(?:successful|ideal|suitable|right) (?:candidate|applicant|person)|\bcandidates? (?:will|must|should)\b`,
  ),
  late(
    String.raw`\b(?:years?'?|proven|previous|hands-on|working|demonstrable) (?:of )?(?:\w+ )?experience\b|\bexperience (?:in|with|of|working)\b`,
  ),
  late(String.raw`\bresponsible for\b|\breport(?:ing|s)? to\b`),
  late(String.raw`\bjoin (?:our|the|us|a)\b|\bour team\b`),
  late(String.raw`\b(?:full|part)[- ]time\b|\bpermanent\b|\bfixed[- ]term\b`),
  late(String.raw`\b(?:salary|compensation)\b|\bper annum\b|[£$€]\s?\d{2,3}(?:,\d{3}|k)\b`),
  late(
    String.raw`\bapply (?:now|online|by|for|today|here|directly|with)\b|\bto apply\b|\byour cv\b|\bsend (?:us )?(?:your|a) (?:cv|resume|application)\b`,
  ),
  late(
    String.raw`\bdegrees? in\b|\bph\.? ?d\b|\b(?:bachelor|master)'?s?\b|\bknowledge (?:of|in)\b|\bability to\b`,
  ),
  late(
    String.raw`\b(?:position|post|vacancy|role)s?\b[^.]{0,90}\bavailable\b|\bwill be preferred\b|\bmust have\b`,
  ),
]

/** Turns of phrase that drafts, which are judged by the words above, have no need of. */
export const MORE_PHRASES: readonly Pattern[] = [
  late(String.raw`\bshifts?\b|\brota\b|\bhours (?:a|per) week\b`),
  late(String.raw`[£$€]\s?\d[\d.,]*k? (?:an?|per) (?:hour|day|week|month|year)\b`),
  late(
    String.raw`\bannual leave\b|\bpension\b|\bdays'? (?:of )?(?:paid )?(?:holiday|leave)\b|\bbank holidays\b`,
  ),
  late(
    String.raw`\bpost ?holder\b|\bthis (?:role|post|position|job|vacancy)\b|\bthe (?:role|post) (?:is|involves|reports|will)\b`,
  ),
  late(String.raw`\bdbs\b|\bright to work\b|\bsubject to references\b|\bprobation`),
  late(String.raw`\bwe welcome applications\b|\breasonable adjustments\b|\bequal opportunit`),
]

/** Titles of pages about jobs, be they one or many. */
export const TITLE = /\b(?:jobs?|vacanc(?:y|ies)|hiring|careers?|positions?|wanted|required|needed)\b/

/** What people are employed as. Whole words, so that engineers in the plural, of whom news speak, are none. */
export const JOB =
  /\b(?:engineer|developer|manager|officer|assistant|associate|analyst|consultant|scientist|researcher|fellow|professor|lecturer|tutor|teacher|trainer|instructor|nurse|midwife|doctor|dentist|pharmacist|dietitian|paramedic|\w*therapist|psychologist|carer|care worker|\w+ worker|designer|architect|artist|editor|writer|journalist|producer|administrator|secretary|receptionist|clerk|co-?ordinator|director|head of|head ?teacher|chief|president|lead|leader|specialist|expert|technician|technologist|tester|programmer|administrator|advis[eo]r|counsellor|executive|representative|agent|partner|account\w*|auditor|bookkeeper|buyer|planner|controller|surveyor|inspector|solicitor|lawyer|paralegal|librarian|curator|apprentice|intern|trainee|graduate|supervisor|operator|operative|driver|mechanic|electrician|plumber|joiner|carpenter|fitter|welder|gardener|cleaner|caretaker|porter|guard|steward|host|waiter|barista|chef|cook|baker|butcher|housekeeper|trustee|strategist|marketer|recruiter|statistician|economist|chemist|biologist|physicist|archivist|postdoc(?:toral)?|ph\.?d|cto|ceo|cfo|devops|sre)(?=$|s?[^\p{L}\p{N}]*$|\W*[-–—,(|/:&@+\d]| (?:in|for|of|at|to|and|with|on|wanted|required|needed|job|vacancy|role|post|position|apprentice|i{1,3}|remote|hybrid|part|full|term|level|band|grade)\b)|\bhead of\b/u

/** The reader and the applicants, of whom an advert speaks and a CV, whose headings are the same, does not. */
export const TO_READER =
  /\b(?:you(?:'ll|r)?|candidates?|applicants?|apply|applications?|looking for|seeking|searching for|hiring|recruiting)\b/g

/** The years of each post, and the person who held it. */
export const OF_ONESELF = /\b(?:19|20)\d\d ?[-–] ?(?:(?:19|20)\d\d|present|now|today)\b|\b(?:i|my)\b/g

/** The words of a course, which is applied for and asked of like a job. */
export const OF_STUDY =
  /\b(?:tuition(?: fees?)?|modules?|semesters?|entry requirements|ucas|credits|postgraduate study)\b/g

/** `(m/w/d)`, `H/F`: the sexes that a title is meant for, as the law of many countries asks. */
export const FOREIGN_TITLE = /(?:^|[\s(|])(?:[mfwhkžd](?:\s?[/|]\s?[mfwhkždxni*]){1,3})(?=$|[\s)|,.])/

/** Headings of adverts in other languages: such an advert is found, to say that it is left unchecked. */
export const FOREIGN_HEADINGS: readonly (readonly [Group, RegExp])[] = [
  [
    'duties',
    /^(?:(?:pracovní )?náplň práce|popis (?:pracovní )?pozice|co (?:vás|tě|budeš|budete) .{3,50}|(?:ihre|deine|die) aufgaben|aufgaben|das erwartet (?:sie|dich)|tätigkeiten|(?:vos|les|vos principales) missions?(?: .{1,30})?|missions?|(?:description|descriptif) du poste|le poste|(?:tus )?funciones|responsabilidades|mansioni|(?:jouw )?(?:taken|werkzaamheden)|wat ga je doen|(?:zakres )?obowiązk(?:i|ów)|arbetsuppgifter)$/,
  ],
  [
    'requirements',
    /^(?:požadujeme|(?:naše )?požadavky|co (?:od (?:vás|tebe) )?očekáváme|koho hledáme|hledáme .{3,40}|(?:ihr|dein) profil|anforderungen(?:sprofil)?|(?:ihre |deine )?qualifikation(?:en)?|das bringen sie mit|das bringst du mit|(?:votre|le) profil|profil(?: recherché)?|compétences(?: .{1,30})?|requisitos|perfil|requisiti|functie-?eisen|wat breng je mee|wymagania|nasze wymagania|kvalifikationer)$/,
  ],
  [
    'benefits',
    /^(?:(?:co )?(?:vám |ti )?nabízíme|co (?:vám|ti) .{1,30} nabízí|benefity|(?:das |was )?(?:wir bieten|bieten wir)(?: (?:ihnen|dir))?|nous offrons|(?:les |vos )?avantages|ofrecemos|beneficios|offriamo|(?:wat )?wij bieden|oferujemy|vi erbjuder)$/,
  ],
]
