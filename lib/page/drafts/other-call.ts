/*
 * What calls people to something else than a job, to bid, to rent, to learn, to ask for money; and what tells of
 * recruiting, a case or a career without seeking anybody. They use the very words of adverts. A job may be about any of
 * these as well, so what weighs most is how a text begins and whom it speaks to.
 */

/** How notices begin. */
const BEGINS =
  /^\W*(?:(?:invitation to )?tender\b|(?:grant|funding) (?:round|offer|scheme)|(?:course|training|learning|mentoring|secondment|open|careers?) (?:page|offer|scheme|day|evening|fair|terms)\b|(?:volunteers'|recruitment|appraisal|induction|welcome) (?:week|pack|round)\b|welcome to your\b|notices? (?:to|for)|notes? (?:on|for|from)|blog\b|short-?list\b|annual leave\b|agenda\b|rejection\b|template\b|policy (?:on|for)\b|contract (?:of|variation)|payslips?\b|visas? (?:advice|rules)|role of the\b|how to|what to|guide to|sprint (?:review|notes|plan)|release notes|meeting (?:of|notes)|(?:performance )?review(?:,| of| notes)|before i go|complaint (?:about|from)|hand-?over\b|handing over|(?:rental|tenancy) (?:handbook|advert|agreement)|(?:character |academic )?reference(?: for|[.:])|to whom it may concern|your (?:second |final )?interview\b|interview (?:arrangements|slots|panel|questions)|advert performance)/

/** Enough by itself, whatever else the text tells of. */
const OF_ITS_BEGINNING = 3

/** Each pattern counts once; patterns see lower case and straight apostrophes. */
const OF_ANOTHER_CALL: readonly (readonly [weight: number, pattern: RegExp])[] = [
  // To bid, to rent, to be given money.
  [2, /\b(?:submit a tender|successful contractors?|successful bidders?)\b/],
  [
    3,
    /\b(?:(?:previous|your) landlord|holding deposit|(?:one|two|three)-bed(?:room)? (?:flat|house)|rent (?:is|of) £|viewings? (?:on|by|are))\b/,
  ],
  [2, /\bgrants? of (?:up to|between|£)/],
  // To learn, or to teach each other.
  [
    2,
    /\b(?:our students go on|course fees?|your mentee|mentees? (?:once|come|are)|book a place|fees are paid)\b/,
  ],
  // To one who has applied, has been taken, or works there.
  [
    3,
    /\b(?:your application (?:for the (?:post|role|position|job)|was|has been (?:received|un))|(?:you have|you've) (?:not )?been (?:short-?listed|selected|successful|unsuccessful)|(?:delighted|pleased|happy) to (?:offer you|confirm)|offer you the|the offer depends|your p45|your first week|you have had a|your (?:first |second |final )?interview (?:for|will|is)|your (?:present|current) (?:salary|role|post)|your own score|(?:made|is|are|being) redundant|redundancy (?:pay|payment|scheme)|for redundancy|by reason of redundancy)\b/,
  ],
  [
    2,
    /\byour (?:role|salary|duties|hours|job title|position|post)\b[^.\n]{0,40}\b(?:will become|becomes|stays?|passes|goes up|rises)\b/,
  ],
  // To one who might be told of a job, by somebody who knows them.
  [
    3,
    /\b(?:(?:made me think|thought) of you|put you in touch|what do you think|(?:saw|seen|spotted) a (?:job|role|post|vacancy)|a (?:job|role) you'd like|you asked what)\b/,
  ],
  // For one who applied elsewhere.
  [
    2,
    /\b(?:would (?:gladly )?(?:take|employ|recommend) (?:him|her|them)\b|reference is given|we would have (?:him|her) back)/,
  ],
  // Of recruiting, of a case, of a piece of work.
  [
    2,
    /\b(?:the panel(?:'s)? (?:meets|asked|scores?|notes|was|will score)|on the panel|the tribunal|the claimant|the appellant|(?:every|each|a|another) candidate(?! (?:who|with|for this))|a candidate's|candidate experience|the hiring manager (?:says|wants|asked)|hold the essential)\b/,
  ],
  [
    1,
    /\b(?:the advert (?:promised|said|says|was|is|goes|should)|adverts that|the job description (?:asked|said|was|is)|the client's|fee is|is done|line managers?|thank you all|year \d+ will meet|drop-in sessions?|your responsibilities|public liability|highest (?:\w+ )?scores?|names to|the export|autocomplete)\b/,
  ],
]

const TOLD =
  /\b(?:was|were|had|did|went|came|said|asked|told|waited|gave|held|met|left|seemed|thought|decided|promised)\b/g
/** Of so many words one that tells of what was; adverts speak of what is and what will be. */
const ONE_IN = 28
const FEWEST_TOLD = 4

/** How much the text calls for something else than a job. @param plain lower case, straight apostrophes */
export function weightOfOtherCall(plain: string, words: number): number {
  const told = plain.match(TOLD)?.length ?? 0
  const tells = told >= FEWEST_TOLD && told * ONE_IN >= words ? 2 : 0
  const begins = BEGINS.test(plain) ? OF_ITS_BEGINNING : 0
  return OF_ANOTHER_CALL.reduce(
    (sum, [weight, pattern]) => sum + (pattern.test(plain) ? weight : 0),
    tells + begins,
  )
}
