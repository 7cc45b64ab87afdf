import { DUTY, type PracticeCheck, result, type Sign, SKILL, spansOf } from '../practice-check.ts'

const EMAIL = String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`
const PHONE = String.raw`(?:\+\d{1,3}[ ()-]{0,2}|\b0)\d(?:[\d ()-]{7,14})\d`
const NAME = String.raw`(?:(?:Dr|Prof(?:essor)?|Mr|Mrs|Ms|Miss|Sister|Sir|Dame|Captain|Rev)\.? )?\p{Lu}[\p{L}'-]*\.?(?: \p{Lu}[\p{L}'-]*\.?){0,2}`
const REACH = new RegExp(`${EMAIL}|${PHONE}`)
/** Only for sending applications, for adjustments, or about data: not for questions. */
const OTHER =
  /\b(?:adjustments?|accommodations?|disab\w+|access@|accessib\w+|privacy|data protection|gdpr|referees?|references?\b|contact centre|contact center|if you have not heard|fraud|scam|(?:press|media|sales|general customer) (?:enquiries|office)|agenc(?:y|ies)|complaints?)\b/i
const SENDS =
  /\b(?:send|submit|e-?mail|forward) (?:us )?(?:your|a|an|the) (?:\w+ )?(?:cv|résumé|resume|application|cover|covering|portfolio|details)|\b(?:to apply|apply (?:to|by|via|through|at|here|online|now|today))\b|\bapplications? (?:to|should be sent|by e-?mail)\b|\bcv (?:to|and)\b/i
const QUESTION =
  /\b(?:enquir\w+|inquir\w+|quer(?:y|ies)|questions?|informal(?:ly)?|chat|discuss(?:ion)?|conversation|more information|further (?:information|details)|find out more|more details|know more|visit|visits|anything (?:unclear|that|else|you)|ask|unclear|about (?:the|this) (?:role|post|job|position|vacancy)|learn more|speak (?:to|with)|talk to|talk (?:it|the \w+|things) over|not (?:quite |entirely )?sure|wondering|curious|before (?:you )?apply\w*|like to know|want to know)\b/i

const CALL = new RegExp(
  String.raw`\b[Gg]ive ${NAME} a (?:call|ring|shout|bell)\b|\b(?:[Cc]ontact|[Cc]all|[Rr]ing|[Pp]hone|[Tt]ext|[Ee]-?mail|[Ww]rite to|[Dd]rop|speak (?:to|with)|talk to|reach(?: out)?(?: to)?|get in touch with|arranged with|message|ask for|liaise with) (?:\w+ to )?(?:the |our |your )?(?:${NAME}|(?:\p{L}+ ){1,4}?(?:\p{Ll}+, )?(?:Dr |Prof |Mrs? |Ms )?\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+|(?:\p{Ll}+ ){0,3}\p{Ll}+, ${NAME}|${EMAIL}|${PHONE}|recruit\w+ (?:team|manager)|hiring manager|hr team|team)`,
  'u',
)

const SIGNS: readonly Sign[] = [
  { shows: REACH, with: [QUESTION], unless: new RegExp(`${OTHER.source}|${DUTY.source}`, 'i') },
  {
    shows: CALL,
    with: [QUESTION],
    unless: new RegExp(
      `${OTHER.source}|${DUTY.source}|${SKILL.source}|\\b(?:website|online|linkedin)\\b`,
      'i',
    ),
  },
  {
    shows: new RegExp(
      String.raw`\b(?:[Yy]our recruiter|[Hh]iring [Mm]anager|[Rr]ecruiter|[Ll]ine [Mm]anager|[Rr]ecruitment (?:[Pp]artner|[Cc]ontact|[Cc]onsultant)|[Pp]oint of [Cc]ontact|[Cc]ontact (?:for|[Nn]ame|[Pp]erson|[Dd]etails?)|[Nn]amed [Cc]ontact)\b[^.;]{0,24}(?: is|:|,| \|) (?:${NAME})`,
      'u',
    ),
    unless: new RegExp(`${OTHER.source}|${DUTY.source}`, 'i'),
  },
  {
    shows: new RegExp(String.raw`\bcontact(?: us| details?)?\b ?[:|–-] ?(?:${NAME}|${EMAIL}|${PHONE})`, 'iu'),
    unless: OTHER,
  },
  {
    shows: new RegExp(
      String.raw`\b(?:contact|call|ring|phone|text|speak to|talk to|get in touch with) (?:${NAME})[^.;]{0,60}(?:${EMAIL}|${PHONE})`,
      'u',
    ),
    unless: new RegExp(`${OTHER.source}|${SENDS.source}`, 'i'),
  },
]

/** The question and the address may be two sentences. */
const OVER_TWO = SIGNS.slice(0, 2)
const REACHED: readonly Sign[] = [{ shows: REACH }]
const NAMED: readonly Sign[] = [...REACHED, { shows: /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2}/u }]

/** "Contact", "Questions?" above an address. */
const ASKING_HEADING = /\b(?:contact|questions|enquir|help ?desk)/i

/** A person or an address for questions about the job. */
export const contact: PracticeCheck = {
  id: 'contact',
  assess(view) {
    const evidence = view.blocks.flatMap(({ block, sentences, heading, text }) => {
      const own = spansOf(sentences, SIGNS)
      if (own.length > 0) return own
      // "Got a query? Text Priya on …": the question and the address may be two sentences.
      const whole = { block, start: 0, text: text.slice(0, 600) }
      if (sentences.length > 1 && sentences.length < 4 && !SENDS.test(text)) return spansOf([whole], OVER_TWO)
      if (!ASKING_HEADING.test(heading)) return []
      if (OTHER.test(heading) || SENDS.test(text) || OTHER.test(text)) return []
      // "For an informal visit contact:", and the name in the line below.
      if (QUESTION.test(heading) && /\bcontact\b/i.test(heading)) return spansOf(sentences.slice(0, 1), NAMED)
      return spansOf(sentences, REACHED)
    })
    return result('contact', evidence)
  },
}
