const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that end a noun phrase. */
export const STOPS = set(`
  of for with in at to on by from as into within across who that which whose when where while if than through over
  under about against between during before after because so is are was were be been being am has have had do does did
  will would can could may might must should shall the a an this these those our your their his her its my you we they
  it he she i us them not no there here also then please
`)

export const BE = set(
  'be is are was were been being am isn aren remain remains stay stays become becomes feel feels seem seems',
)

export const MODALS = set(`
  will would must should shall can could may might need needs to have has always also really still not ought ll expect
  expected want naturally ideally both just truly genuinely already do does did
`)

export const DEGREE_ADVERBS = set(`
  very highly truly really extremely incredibly equally naturally genuinely both more most quite rather fairly always
  innately super exceptionally suitably appropriately well self a an little bit slightly completely totally
`)

export const CONJUNCTIONS = set('and or yet but plus nor')

export const NEGATORS = set(`
  no not never without don't dont doesn't isn't aren't won't wouldn't needn't shouldn't mustn't can't cannot nor neither
  nobody none avoid avoids avoiding drop dropped ban banned hardly prevent prevents preventing
`)

/** After these a word that names a quality is a verb: "drive the plan". */
export const OBJECTS = set('our the a an their your its this these it us them how what')

/** Qualities of systems, among which "resilience" is one more. */
export const SYSTEM = set(`
  security performance scalability availability reliability compatibility maintainability stability usability
  observability capacity latency continuity redundancy
`)

export const MONEY = set('salary pay rate wage package benefits remuneration compensation bonus fee')

export const SOMEONE = set(
  'someone somebody anyone anybody people those person individual individuals candidate candidates',
)

/** Words that begin no name, capital or not; "Will" and "May" do. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  [...STOPS, ...CONJUNCTIONS].filter((word) => word !== 'will' && word !== 'may'),
)
