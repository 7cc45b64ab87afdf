/*
 * What looks like an advert by its words and is none: a recruiter's mail that tells of a job, a ticket to have one
 * posted, a letter that asks for one, a career. All are told by how they speak, not by what of.
 */

/** Each pattern counts once; patterns see lower case and straight apostrophes. */
const OF_A_LETTER: readonly (readonly [weight: number, pattern: RegExp])[] = [
  // A greeting on a line of its own, or with a name behind it.
  [
    2,
    /^\W*(?:hi|hello|hey|hiya|heya|dear|good (?:morning|afternoon|evening)|morning|afternoon|evening)(?:[ ,]+(?:all|both|everyone|team|folks|there|sir|madam|[a-z'.-]+))?(?: [a-z'.-]+){0,4}\s*(?:[,!–-]|\n)/,
  ],
  [1, /\n\s*(?:hi|hello|hey|dear) [a-z'.-]+(?: [a-z'.-]+){0,2},/],
  [2, /\b(?:kind|best|warm|many) (?:regards|wishes)|\byours (?:sincerely|faithfully|truly)|\bsent from my\b/],
  [
    1,
    /\b(?:many thanks|thanks(?: again| in advance| so much)?|cheers|regards|speak soon|all the best|best)\s*[,.!–-]*\s*\n?[^\n]{0,60}(?:\n[^\n]{0,80}){0,4}$/,
  ],
  [2, /^\W*(?:from|to|sent|subject|cc|fwd?|re)\s?:/m],
  [1, /^>/m],
  [
    2,
    /\b(?:thank you|thanks) for (?:your (?!interest)|the|getting|sending|coming|taking|letting|speaking|raising|chasing|being)\b/,
  ],
  [
    1,
    /\b(?:as (?:discussed|agreed|promised)|following (?:up|our|on from)|further to (?:our|your|my)|let me know|i am writing to|i'm writing to|see (?:below|attached)|attached (?:is|are|the)|please find|give me a (?:call|shout)|hope (?:you|this|all)|quick (?:one|question|update|note)|get back to (?:me|you)|came across your|your profile)\b/,
  ],
]

const OF_A_TICKET: readonly (readonly [weight: number, pattern: RegExp])[] = [
  [2, /^\W*(?:bug|feature request|access (?:needed|request)|incident|defect|change request|to-?do)\b/],
  [
    2,
    /\b(?:steps to reproduce|acceptance criteria|(?:expected|actual) (?:result|behaviour|behavior)|as an? [a-z -]{2,40},? i (?:want|need|can|would like|should)|root cause|work ?around)\b/,
  ],
  [
    2,
    /\b(?:please (?:can|could|would) (?:you|someone|we|it)|(?:can|could|would) (?:you|someone|we|it|this|i) (?:please|get|have|also)|(?:i|we) (?:can't|cannot|can not) (?:log|access|open|see|find|save|print)|please (?:raise|update|add|set up|amend|post|publish|remove|reset|change|correct|fix|restore|create|close|investigate|advise|arrange|order|unlock|reopen|move))\b/,
  ],
  [
    1,
    /^\W*(?:priority|severity|status|assignee|assigned to|reporter|reported by|requested by|raised by|requester|ticket|category|environment|impact|affected users?|due|component|issue|summary|resolution|logged)\s*(?:no\.?|number|id)?\s*[:#]/m,
  ],
  [
    1,
    /\b(?:ticket|error (?:message|code|when|on)|screenshot|log ?ins?|reboot(?:ed)?|restart(?:ed)?|helpdesk|service desk|the bug|crash(?:es|ed)?|broken|not working|stopped working|doesn't work|does not work|fails? (?:to|with|when)|is failing|error)\b/,
  ],
  [
    1,
    /\b(?:page|mobile view|button|field|link|screen|menu|template|app|box)\b.*\b(?:page|button|field|link|screen|menu|template|app|box)\b/s,
  ],
  [
    1,
    /\b(?:careers (?:page|site)|it would be (?:better|useful|good|helpful|great)|is this something|you have to (?:scroll|click|press|open|type))\b/,
  ],
]

const OF_A_CAREER: readonly (readonly [weight: number, pattern: RegExp])[] = [
  [
    2,
    /\b(?:salary (?:expectations? (?:of|around|from|£)|sought|hoped for)|(?:references?|referees) (?:on request|from)|notice period of|(?:now|currently) looking for (?:a |an |[a-z]+ )?(?:role|work|post|position)|happy to talk on the phone)\b/,
  ],
  [
    2,
    /\b(?:curriculum vitae|references (?:are )?available|personal (?:statement|profile)|career (?:summary|objective|profile)|professional (?:summary|profile|experience))\b/,
  ],
  [2, /^\W*(?:employment|career|work) history\W*$/m],
  [
    1,
    /^\W*(?:profile|summary|experience|work experience|employment|education|key skills|skills|interests|hobbies(?: and interests)?|volunteering|references|achievements|certifications|languages|publications|projects)\s*:?\s*$/m,
  ],
  [
    2,
    /(?:(?:19|20)\d\d|\d\d\/\d\d)\s?(?:-|–|—|to)\s?(?:(?:[a-z]{3,9}\.? )?(?:19|20)\d\d|\d\d\/\d\d|present|now|today|current|date)\b/,
  ],
  [
    1,
    /^\W*(?:managed|led|delivered|developed|built|designed|ran|supervised|trained|achieved|reduced|increased|responsible for|worked|oversaw|created|introduced|implemented|supported|coordinated|handled|organised|maintained|provided|promoted|won|taught|wrote)\b[^?]*\n\W*(?:managed|led|delivered|developed|built|designed|ran|supervised|trained|achieved|reduced|increased|responsible for|worked|oversaw|created|introduced|implemented|supported|coordinated|handled|organised|maintained|provided|promoted|won|taught|wrote)\b/m,
  ],
]

const ENOUGH = 2
/** One word in so many that speaks of the writer; a colleague's quotation in an advert has fewer. */
const OWN_VOICE = 40
const FEWEST = 2

/** @param plain lower case, straight apostrophes; @param words how many words it has */
export function readsLikeLetter(plain: string, words: number): boolean {
  const own = plain.match(/\b(?:i|me|my|mine|myself)\b(?!\s*\/)/g)?.length ?? 0
  if (own >= FEWEST && own * OWN_VOICE >= words) return true
  return [OF_A_LETTER, OF_A_TICKET, OF_A_CAREER].some(
    (kind) => kind.reduce((sum, [weight, pattern]) => sum + (pattern.test(plain) ? weight : 0), 0) >= ENOUGH,
  )
}
