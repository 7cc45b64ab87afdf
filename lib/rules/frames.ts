/** Parts of the patterns that rules with the reader `frame` are made of. Letters match in either case; `'` is the only apostrophe. */

/** One word, hyphens and all. */
export const W = "[\\p{L}\\p{N}'-]+"

/** Up to so many words, each with a space after it, as few as will do. */
export const words = (most: number): string => `(?:${W} ){0,${most}}?`

/** The same, commas and all. */
export const loose = (most: number): string => `(?:${W},? ){0,${most}}?`

export const PEOPLE =
  '(?:people|persons?|someone|somebody|anyone|anybody|those|candidates?|applicants?|applications?|individuals?|staff|colleagues|workers?|everyone|nobody|no one)'

const NOT =
  "(?:not|need not|needn't|should not|shouldn't|must not|mustn't|cannot|can't|won't|will not|may not|do not|don't|does not|doesn't|would not|wouldn't|are not|aren't|is not|isn't|never)"

/** After people: "… need not apply", "… would feel out of place". */
export const TURNED_AWAY = `(?:(?:should |will |would |can )?(?:please )?${NOT} (?:be |even |bother |to |get |${W}ly )*(?:apply\\w*|writ\\w+|repl\\w+|consider\\w*|accept\\w*|eligible|welcomed?|wanted|suit\\w*|shortlisted|seen|interview\\w*|hired?|employ\\w*|fit|cope|enquire|right for|thrive|last|taken on|an interview|get on|enjoy|like it|feel at home|belong|make it|survive|settle)|(?:will|would|may|might) (?:${W}ly )?(?:feel out of place|feel lost|struggle|be out of place|be rejected|be turned (?:away|down)|be ruled out|be sifted out|be disappointed|find (?:this|it|us|the \\p{L}+|our \\p{L}+) (?:\\p{L}+ )?(?:hard|tough|difficult|too|heavy|trying))|(?:should|must|had better|may (?:want|wish|prefer) to|might want to|please|can|will have to|are (?:asked|advised|urged) to) (?:\\p{L}+ )?(?:look elsewhere|wait|think (?:twice|again)|reconsider|apply elsewhere|go elsewhere|stay away|keep away|steer clear|look away|save \\p{L}+ \\p{L}+)|(?:are|is) (?:ruled out|barred|excluded|turned (?:away|down)|rejected|unsuitable|out of luck))`

/** Before people: "we don't hire …", "not suitable for …". */
export const TURNS_AWAY =
  "(?:(?:we|we're|i|they) (?:are )?(?:don't|do not|never|won't|will not|cannot|can't|unable to|not able to|no longer) (?:be )?(?:hire|employ|accept|consider|take on|take|want|interview|recruit|shortlist|see)(?:ing)?|not (?:open to|suit(?:able|ed)? (?:for|to)|right for|a (?:job|post|place|role) for|for)|no (?:place|job|role|post|room) for|unsuitable for|closed to|(?:would|will|do|does)(?: not|n't) (?:suit|work (?:well )?(?:for|with)|fit)|(?:wouldn't|won't|doesn't|don't) (?:suit|work (?:well )?(?:for|with)|fit))"

/** Words that make the next verb a demand: "must", "you'll be asked to", "all staff". */
export const BOUND =
  "(?:must(?: also| all)?|should|shall|have to|has to|needs? to|ought to|(?:expect(?:s|ed)?|require[ds]?|ask(?:s|ed)?|oblige[ds]?|want(?:s|ed)?|needed|bound|invited?) (?:\\p{L}+ )?to|(?:willing(?:ness)?|prepared|happy|able|ready|glad) to|you(?:'ll| will|'d| would|'re| are)?(?: be)?|all (?:of us|staff|colleagues|employees)|everyone|everybody|each (?:of us|colleague|employee|member of staff)|(?:our |the )?(?:whole |entire )?(?:staff|team|crew|colleagues|employees)|who)"

/** Ends of the working day and longer. */
export const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty)'

/** Words by which an advert seeks or addresses a person: "we want a …", "are you the …", "calling all …". */
const SEEKS =
  "(?:(?:you|we|they) are|you're|we're|are you|is it you|you(?:'ll| will| must| should)? be|be|being|becom(?:e|ing)|want(?:s|ed)?|need(?:s|ed)?|seek(?:s|ing)?|find(?:ing)?|hir(?:e|es|ing)|recruit(?:s|ing)?|employ(?:s|ing)?|(?:look(?:ing)?|search(?:ing)?|hunt(?:ing)?|advertising|asking?|calls?|calling|suitable|ideal|perfect|role|job|post|home|place|opportunity|opening|chance|vacancy) (?:for|of)|on the (?:lookout|hunt) for|after|calling all|all|attention|dear|requires?|suits?|unleash|your inner|fancy yourself(?: as)?|call yourself|see yourself as|known as|as|join|meet|bring us|send us)"

/** Nouns for a person, where the advert seeks one or speaks to one: "we want a born …", "… wanted". Takes a pattern of nouns. */
export const sought = (nouns: string): string =>
  `(?:${nouns})(?<=(?<![\\p{L}'])${SEEKS} (?:an? |the |our |our next |one |two |three |more |some |any |another |that )?(?:[\\p{L}'-]+,? ){0,4}(?:${nouns}))|(?:${nouns})(?= (?:wanted|needed|required|sought|assemble|unite|apply)\\b)`

/** Before the one who is wanted: "we seek …", "an ideal …". */
export const WISHES_FOR =
  "(?:seeks?|seeking|want|wants|need|needs|looking for|look for|in search of|prefers?|would like|hire|hires|hiring|employ|employs|recruit|recruits|recruiting|requires?|ideally|must be|should be|you are|you're|suit|suits|only|favour|after)"

/** Somebody by trade. */
export const WORKER =
  '(?:(?:\\p{L}+[- ])?(?:assistants?|accountants?|attendants?|consultants?|merchants?|housekeepers?|nann(?:y|ies)|maids?|au pairs?|nurses?|clerks?|hosts?|cooks?|chefs?|chauffeurs?|butlers?|waitress(?:es)?|secretar(?:y|ies)|pas?|couples?|graduates?|students?|\\p{L}{2,}(?:er|or|ist|ian|eer|man|woman)s?))'
