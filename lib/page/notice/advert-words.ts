/*
 * The words that adverts share: headings by what they head, and turns of phrase. Data for `generic.ts` alone.
 */

export type Group = 'duties' | 'requirements' | 'benefits' | 'process' | 'employer'

/** Lower case, straight apostrophes, no colon at the end. Whole headings, because articles have headings too. */
export const HEADINGS: readonly (readonly [Group, RegExp])[] = [
  [
    'duties',
    /^(?:(?:your |the |key |main |core |primary |job |role |position |duties (?:and|&) |roles? (?:and|&) )*(?:responsibilities|duties|accountabilities|tasks)(?: (?:and|&|of|in|include|will) .{1,30}| include)?|what (?:will you|you(?:'ll| will)?) (?:be )?(?:do|doing|work on|working on)(?: .{1,20})?|what the (?:role|job) involves|(?:more )?about (?:the|this|your) (?:role|job|position|post|opportunity)|(?:the|your) (?:role|job|position|post|opportunity)|(?:job|role|position) (?:description|summary|overview|purpose|profile|brief)|description of (?:duties|role)|main activities)$/,
  ],
  [
    'requirements',
    /^(?:(?:the |your |our |job |key |minimum |basic |essential |desired |desirable |required |preferred |additional |technical |professional |experience |candidate |and |& |\/ )*(?:requirements|required|qualifications|criteria|skills|experience|expertise|competenc(?:ies|es)|profile|knowledge)(?: ?(?:and|&|\/|,|required|needed|for) ?.{0,40})?|person specification|(?:who|what) you(?:'re| are)|about you|what (?:will )?you(?:'ll| will)? (?:need|bring|have)(?: .{1,20})?|(?:what|who) (?:are (?:we|they)|(?:we|they)(?:'re| are)) looking for(?: .{1,20})?|you(?:'ll| will)? (?:have|bring|are)|must[- ]haves?|nice[- ]to[- ]haves?|bonus points|(?:the |our )?ideal candidate|the successful candidate .{0,20}|(?:what )?we (?:expect|need)(?: .{1,20})?)$/,
  ],
  [
    'benefits',
    /^(?:(?:our |the |your |company |employee |job )*(?:benefits|perks|rewards|remuneration|compensation|salary)(?: (?:and|&) .{1,30})?|what we(?:'ll| will| can)? (?:offer|give)(?: .{1,20})?|what(?:'s| is) in it for you|we offer|why (?:join|work (?:for|with|at)) .{1,30}|what you(?:'ll| will)? (?:get|receive))$/,
  ],
  [
    'process',
    /^(?:how to apply(?: .{1,30})?|apply(?: now| for this (?:job|position|role))?|application process|closing date|(?:interview|recruitment|selection) process|to apply)$/,
  ],
  [
    'employer',
    /^(?:about (?:us|the (?:company|team|employer))|who we are|(?:the |our )?company(?: description| overview| profile)?)$/,
  ],
]

/** A word that every heading above has: spares most headings of most pages all other work. */
export const HINT =
  /respons|dut(?:y|ies)|accountab|task|role|job|position|post|opportunit|activit|requir|qualif|criteria|skill|experience|expert|compet|profile|knowledge|spec|you|look|have|bonus|candidate|expect|need|benefit|perk|reward|remun|compens|salary|offer|why|apply|application|closing|process|about|who|company/i

export const PHRASES: readonly RegExp[] = [
  /\byou(?:'ll| will) (?:be|have|work|need|join|help|also)\b/,
  /\b(?:we(?:'re| are)|is) (?:currently )?(?:looking for|seeking|hiring|recruiting)\b/,
  /\b(?:successful|ideal|suitable|right) (?:candidate|applicant|person)|\bcandidates? (?:will|must|should)\b/,
  /\b(?:years?'?|proven|previous|hands-on|working|demonstrable) (?:of )?(?:\w+ )?experience\b|\bexperience (?:in|with|of|working)\b/,
  /\bresponsible for\b|\breport(?:ing|s)? to\b/,
  /\bjoin (?:our|the|us|a)\b|\bour team\b/,
  /\b(?:full|part)[- ]time\b|\bpermanent\b|\bfixed[- ]term\b/,
  /\b(?:salary|compensation)\b|\bper annum\b|[£$€]\s?\d{2,3}(?:,\d{3}|k)\b/,
  /\bapply (?:now|online|by|for|today|here|directly|with)\b|\bto apply\b|\byour cv\b|\bsend (?:us )?(?:your|a) (?:cv|resume|application)\b/,
  /\bdegrees? in\b|\bph\.? ?d\b|\b(?:bachelor|master)'?s?\b|\bknowledge (?:of|in)\b|\bability to\b/,
  /\b(?:position|post|vacancy|role)s?\b[^.]{0,90}\bavailable\b|\bwill be preferred\b|\bmust have\b/,
]

export const TITLE =
  /\b(?:job|jobs|vacancy|vacancies|hiring|careers?|position|engineer|developer|manager|officer|assistant|analyst|consultant|scientist|researcher?|fellow|lecturer|nurse|teacher|designer|administrator|coordinator|director|specialist|technician|architect|head of|lead|advis[eo]r|executive|accountant|apprentice|intern|graduate)\b/

/** The reader and the applicants, of whom an advert speaks and a CV, whose headings are the same, does not. */
export const TO_READER =
  /\b(?:you(?:'ll|r)?|candidates?|applicants?|apply|applications?|looking for|seeking|searching for|hiring|recruiting)\b/g

/** The years of each post, and the person who held it. */
export const OF_ONESELF = /\b(?:19|20)\d\d ?[-–] ?(?:(?:19|20)\d\d|present|now|today)\b|\b(?:i|my)\b/g

/** The words of a course, which is applied for and asked of like a job. */
export const OF_STUDY =
  /\b(?:tuition(?: fees?)?|modules?|semesters?|entry requirements|ucas|credits|postgraduate study)\b/g

/** Headings of adverts in other languages: such an advert is found, to say that it is left unchecked. */
export const FOREIGN_HEADINGS: readonly (readonly [Group, RegExp])[] = [
  [
    'duties',
    /^(?:(?:pracovní )?náplň práce|popis (?:pracovní )?pozice|co (?:vás|tě|budeš|budete) .{3,20}|(?:ihre|deine|die) aufgaben|aufgaben|das erwartet (?:sie|dich)|tätigkeiten|(?:vos|les|vos principales) missions?(?: .{1,30})?|missions?|(?:description|descriptif) du poste|le poste|(?:tus )?funciones|responsabilidades|mansioni|(?:jouw )?(?:taken|werkzaamheden)|wat ga je doen|(?:zakres )?obowiązk(?:i|ów)|arbetsuppgifter)$/,
  ],
  [
    'requirements',
    /^(?:požadujeme|(?:naše )?požadavky|co (?:od (?:vás|tebe) )?očekáváme|koho hledáme|(?:ihr|dein) profil|anforderungen(?:sprofil)?|(?:ihre |deine )?qualifikation(?:en)?|das bringen sie mit|das bringst du mit|(?:votre|le) profil|profil(?: recherché)?|compétences(?: .{1,30})?|requisitos|perfil|requisiti|functie-?eisen|wat breng je mee|wymagania|nasze wymagania|kvalifikationer)$/,
  ],
  [
    'benefits',
    /^(?:(?:co )?(?:vám |ti )?nabízíme|benefity|(?:das |was )?(?:wir bieten|bieten wir)(?: (?:ihnen|dir))?|nous offrons|(?:les |vos )?avantages|ofrecemos|beneficios|offriamo|(?:wat )?wij bieden|oferujemy|vi erbjuder)$/,
  ],
]
