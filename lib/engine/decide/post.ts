import type { AdvertDocument } from '../../model/advert.ts'
import { POST_KINDS, type PostKind } from '../../rules/define-rule.ts'

export type Post = ReadonlySet<PostKind>

const TITLES: Readonly<Partial<Record<PostKind, RegExp>>> = {
  care: /\b(?:nurs\w+|carers?|care (?:assistant|worker|coordinator|home|manager)|support workers?|social workers?|counsell?or|midwi\w+|therapist|hospice|nursery|nanny|childcare|child ?minder|health ?care|palliative|personal assistant for|residential|teaching assistant|psycholog\w+|doctor|gp|dieti[ct]ian|paramedic|dementia|ward|chaplain)\b/i,
  physical:
    /\b(?:warehouse|porter|labourer|mover|removals?|construction|scaffold\w*|builder|care (?:assistant|worker)|healthcare assistant|lifeguard|fire ?fighter|gardener|landscap\w+|farm\w*|mechanic|refuse|loader|picker|packer|plumber|roofer|brick\w+|groundworker|sports? coach|personal trainer|fitness|grounds?|track(?:man|worker)?|railroad|rail(?:way)? (?:worker|operative)|labou?r(?:er)?|foreman|field (?:technician|engineer)|installer|electrician|cleaner|housekeep\w*|cable|stocker|dock)\b/i,
  driving:
    /\b(?:driver(?!['\u2019]?s? licen[cs]e)|chauffeur|courier|delivery|driving instructor|hgv|lgv|pcv|fleet|haulage|field (?:sales|service|engineer)|mobile (?:mechanic|engineer|technician)|community nurse|district nurse)\b/i,
  graduate:
    /\b(?:graduate|apprentice\w*|intern(?:ship)?|placement|trainee|phd (?:student|studentship|position|scholarship|candidate|researcher|project)s?|studentship|industrial year)\b/i,
  cleared: /\b(?:security[- ]cleared|mi5|mi6|gchq)\b/i,
  regulated:
    /\b(?:nurs\w+|solicitor|barrister|doctor|physician|gp|dentist|pharmacist|architect \(arb\)|midwi\w+|teacher|lecturer|professor|psycholog\w+|physiotherap\w+|dieti[ct]ian|radiograph\w+|chartered|surveyor|vet|veterinary|optometrist|occupational therapist|social worker|clinical|registrar|consultant psychiatrist|actuar\w+)\b/i,
}

const OTHER_ROUTE =
  '(?:equivalent|relevant|other|practical|work|hands-on|professional)(?: [\\w-]+){0,2} (?:experience|qualifications?)'

/** What the advert says wherever in it, and what holds for all of it. */
const SAID: Readonly<Partial<Record<PostKind, RegExp>>> = {
  /** Duties that put the person on the road. */
  driving:
    /\b(?:driv(?:e|ing) (?:the|a|our|between|out to|over to|service users|residents|clients|customers|vans?|company|vehicles?|pupils|patients|people|duties)|deliver(?:ing)? (?:parcels|goods|orders|meals|stock|items|equipment)|deliveries|(?:client|customer|home|community|domiciliary|site) visits|visit(?:ing)? (?:clients|customers|sites|people|patients|homes|schools|members|service users|suppliers)|travel(?:ling)? (?:between|across|around|throughout|to (?:client|customer|site|various|different|other|meet|see|visit))|company (?:car|van|vehicle)|minibus|multi-?site)\b/i,
  graduate:
    /\b(?:(?:a place on|joins?|joining|part of) (?:our|the|this|an?)|this) (?:[\w-]+ ){0,2}(?:graduate|apprenticeship|trainee|internship) (?:scheme|programme|program)\b/i,
  /** Vetting may lawfully ask for a nationality. */
  cleared:
    /\b(?:security clear\w+|developed vetting|(?:SC|DV|CTC|eDV|NPPV\d?)[- ](?:clear\w+|level|vett\w+)|clearance|vetting|MI5|MI6|GCHQ|ITAR|nationality (?:rules|requirements))\b/i,
  'degree-open': new RegExp(
    `\\b(?:${OTHER_ROUTE}\\b[^.;]{0,40}\\b(?:accepted|welcome|considered|just as (?:good|welcome))\\b[^.;]{0,20}\\b(?:in place|instead|in lieu)\\b|(?:accept|welcome|consider|take) ${OTHER_ROUTE} (?:in place|instead|in lieu) of|(?:do not|don't|won't|will not) need a (?:formal )?degree|degrees? (?:is|are) not (?:needed|required|necessary|essential)|no degree (?:is )?(?:needed|required|necessary))`,
    'i',
  ),
  'call-planned':
    /\bon[- ]call\b[^.]{0,60}\b(?:(?:one|1|every) (?:\w+ )?(?:week|weekend|night|day)s?\b|(?:once|twice) (?:a|every|in)\b|\d+ (?:weeks|times)\b)/i,
  // What is rare comes first: looked for at every word, the other way round would cost the square of the text.
  'sex-lawful':
    /\b(?:occupational requirement|schedule 9)\b(?:[\s\S]{0,200}\b(?:wom[ae]n|female|m[ae]n|male|sex)\b|(?<=\b(?:wom[ae]n|female|m[ae]n|male|sex)\b[\s\S]{0,200}))/i,
  'other-travel':
    /\b(?:if you|people who|anyone who|those who) (?:do not|don't|cannot|can't) drive\b|\bnon-drivers\b/i,
}

const kindsOf = (said: Readonly<Partial<Record<PostKind, RegExp>>>, holds: (pattern: RegExp) => boolean) =>
  POST_KINDS.filter((kind) => {
    const pattern = said[kind]
    return pattern !== undefined && holds(pattern)
  })

/** What one block says of the post, whatever stands around it. */
export function saidIn(text: string): readonly PostKind[] {
  const plain = text.replace(/[‘’]/g, "'")
  return kindsOf(SAID, (pattern) => pattern.test(plain))
}

/**
 * Reads the title and the first words of the advert, where the whole would find every kind; and what is said anywhere.
 * @param said `saidIn`, or the same with a memory
 */
export function postOf(document: AdvertDocument, said: typeof saidIn): Post {
  const head = document.blocks.slice(0, 2).map((block) => block.text.slice(0, 120))
  const title = `${document.fields.title ?? ''} ${head.join(' ')}`
  return new Set([
    ...kindsOf(TITLES, (pattern) => pattern.test(title)),
    ...document.blocks.flatMap(({ text }) => said(text)),
  ])
}
