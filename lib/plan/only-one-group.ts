import type { Span } from '../model/finding.ts'
import { type AdvertView, type Sentence, spanIn } from './advert-view.ts'
import { DUTY, SKILL } from './practice-check.ts'
import { stands } from './sign-gate.ts'

const PEOPLE = String.raw`(?:women|men|females?|males?|ladies|female (?:candidates|applicants)|male (?:candidates|applicants)|(?:black|asian|white|bame|ethnic minority|minority ethnic|lgbt\w*\+?|gay|christian|muslim|jewish)(?: \w+)? (?:people|candidates|applicants|women|men))`
const GET =
  '(?:be (?:considered|shortlisted|short-listed|interviewed|appointed|hired)|apply|need apply|should apply|may apply|can apply)'

/** A job kept for one group, a quota at the choice itself, or a preference for a group: more than a welcome. */
const RESERVED: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:only|exclusively) (?:for |open to |from )?${PEOPLE}\b[^.;]{0,40}\b${GET}`, 'i'),
  new RegExp(String.raw`\b${PEOPLE}(?: applicants| candidates)? only\b`, 'i'),
  new RegExp(
    String.raw`\b(?:open|restricted|limited|reserved|available)(?: only| exclusively)? (?:only |exclusively )?(?:to|for) ${PEOPLE}\b(?: only)?`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:we (?:will|are going to|intend to|want to|must|are looking to)|we'll) (?:only )?(?:hire|appoint|recruit|employ|give (?:the|this) (?:job|role|post) to) (?:only )?(?:a |an )?${PEOPLE.replace('(?:women', '(?:wom[ae]n')}\b(?! and men)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:preference|priority) (?:is|will be|shall be|is being)? ?(?:given )?(?:to|for) (?:suitably qualified )?${PEOPLE}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:no|not) ${PEOPLE} (?:need|should|may) apply\b|\b${PEOPLE} (?:need not|should not|must not|may not|cannot) apply\b`,
    'i',
  ),
]

/** The law that allows it, named: an occupational requirement, or a choice between equals. */
const BASIS =
  /\b(?:occupational (?:requirement|qualification)|equality act|schedule 9|sex discrimination act|section (?:7|9|158|159)|s\.? ?15[89]|legally permitted|genuine (?:occupational|requirement)|equal(?:ly)? (?:merit|qualified)|exempt\w*|tie-?break\w*)\b/i

/** Welcomed, not chosen: "We would love more women to apply". */
const OTHER =
  /\b(?:toilets?|changing rooms?|wards?|refuge|gym|classes|events?|network|customers?|clothing|fashion)\b/i

function reservedIn(sentence: Sentence): Span | undefined {
  const pattern = RESERVED.find((one) => stands(one, sentence))
  if (pattern === undefined || [DUTY, SKILL, OTHER].some((one) => stands(one, sentence))) return undefined
  const match = pattern.exec(sentence.text)
  return match === null ? undefined : spanIn(sentence, match)
}

/** Where the advert keeps the job for one group and names no law that allows it. */
export function onlyOneGroup(view: AdvertView): Span[] {
  const spans = view.sentences.flatMap((sentence) => reservedIn(sentence) ?? [])
  return spans.length > 0 && view.sentences.some((sentence) => stands(BASIS, sentence)) ? [] : spans
}
