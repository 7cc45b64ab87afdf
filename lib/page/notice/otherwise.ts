import { OF_ONESELF, OF_STUDY, TO_READER } from './advert-words.ts'

/*
 * What a page with the words of an advert may be instead: a guide, a template, a profile of an occupation, a course, a
 * CV, a list. Told by its title, by headings that no advert has, and by whom its text speaks of.
 */

/** Titles of advice, of templates and of news, whole or in part, in plain text. */
const ADVICE = new RegExp(
  [
    '^(?:how|why|when|where|is|are|should|does|do|can) .{12}',
    '^what (?:is|are|does|do|to|makes?) ',
    '^become an? ',
    String.raw`^(?:top |the )?\d+ (?:\w+ ){1,4}(?:questions|tips|reasons|ways|skills|things|examples|mistakes|steps|benefits)`,
    String.raw`\b(?:interview questions|cover letters?|(?:cv|resum[eé]) (?:template|example|sample|tips|guide)|day in the life|career (?:path|advice|guide|profile)|(?:job|role) profiles?|life at|success story)\b`,
    String.raw`\b(?:job|role) descriptions?:? (?:template|sample|example|guide|for)|\bjob descriptions?\b.*\b(?:duties|skills|salary)\b|\b(?:template|sample|example) (?:job|role) descriptions?|\btemplates?$`,
    String.raw`\b(?:salary|pay|recruitment|hiring|buyer's|careers?) (?:guide|survey|benchmark|calculator|trends|report)|\b(?:a |the |ultimate |complete )guide (?:to|for)\b`,
  ].join('|'),
)

/** Titles of what one applies for otherwise, buys or rents, of what stands around an advert, and of lists. */
const NOT_ONE_JOB = new RegExp(
  [
    String.raw`\b(?:grants|scholarships?|bursar(?:y|ies)|fellowships|courses?|modules?|degree|webinar|conference|fair|policy|privacy|(?:privacy )?notice|terms|tender|schemes?|programmes|internships|apprenticeships|traineeships)(?: \d{4})?$`,
    String.raw`\b(?:bsc|msc|mba|ba|ma)\b ?\(|^(?:provision|supply|procurement) of\b|\binvitation to (?:tender|quote|bid)\b|\bbedroom\b`,
    String.raw`^(?:hire|find|recruit) (?:a|an|the|your|better|great|top)\b`,
    String.raw`^(?:apply|application|applying) (?:for|to)\b|^(?:sign|log) in\b|^register\b|^thank you\b`,
    String.raw`^(?!(?:current|our|latest|all|job|open|available|new|staff|work|working) )(?:\d[\d,+]* )?(?:[\w&/-]+ ){1,4}(?:jobs|vacancies|careers)(?: (?:in|near|at|for|with) .*)?$`,
    String.raw`^\d[\d,+]* (?:\w+ ){0,3}(?:jobs|vacancies|results|openings|positions)\b`,
  ].join('|'),
)

/**
 * Whether a page is told by its titles to be something else than one advert. Both in plain text.
 * @param heading the title that it shows; a page's own title also names the site, so it tells less
 */
export const isTitledOtherwise = (heading: string, ownTitle: string): boolean =>
  ADVICE.test(heading) || NOT_ONE_JOB.test(heading) || ADVICE.test(ownTitle)

/** Whole headings, in plain text, that stand in no advert. */
const HEADING_OF_ANOTHER =
  /^(?:how to become .*|what (?:does|do|is|are) (?:an? )?.*(?:do|earn|job|career)s?|(?:career|average) (?:path|prospects|salar).*|(?:frequently asked questions|faqs?)|entry requirements?|what (?:you(?:'ll| will)|will you) (?:learn|study)|course (?:content|details|overview|structure|fees|outline|dates|summary)|modules|(?:tuition )?fees(?: .*)?|pricing|employers|related (?:job descriptions|courses|careers)|who (?:is|should) (?:it|this .*|attend|take).*|related (?:articles|posts|stories)|more (?:on this story|articles)|about the (?:author|course|event|property|fund|project|book|product|programme|film)|(?:open|current|latest) (?:roles|positions|opportunities|vacancies|openings|jobs)|latest .* jobs|our (?:schemes|programmes|courses|clients)|features|installation|usage|getting started|licen[cs]e|contributing|changelog|ingredients|method|who can apply|eligib.*|key takeaways|conclusion|references|comments|leave a (?:comment|reply)|.* (?:templates?|job description example))$/

export const isHeadingOfAnother = (heading: string): boolean => HEADING_OF_ANOTHER.test(heading)

const LEAST_TO_READER = 3
const MOST_OF_ONESELF = 1
const MOST_OF_STUDY = 4
/** News quotes people. */
const MOST_QUOTED = 2

/** Whether a text with an advert's headings is a CV, news, or the page of a course. Takes plain text. */
export function speaksOtherwise(text: string): boolean {
  const times = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const isOfOneself = times(TO_READER) < LEAST_TO_READER && times(OF_ONESELF) > MOST_OF_ONESELF
  return (
    isOfOneself ||
    times(OF_STUDY) > MOST_OF_STUDY ||
    times(/["”,] (?:he|she|they|\w+ \w+) said\b|\bsaid (?:on|that|in)\b/g) > MOST_QUOTED
  )
}
