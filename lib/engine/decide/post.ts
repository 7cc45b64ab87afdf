import type { AdvertDocument } from '../../model/advert.ts'
import type { PostKind } from '../../rules/define-rule.ts'

export type Post = ReadonlySet<PostKind>

const KINDS: readonly PostKind[] = ['care', 'physical', 'driving', 'graduate', 'regulated', 'cleared']

const TITLES: Record<PostKind, RegExp> = {
  care: /\b(?:nurs\w+|carers?|care (?:assistant|worker|coordinator|home|manager)|support workers?|social workers?|counsell?or|midwi\w+|therapist|hospice|nursery|nanny|childcare|child ?minder|health ?care|palliative|personal assistant for|residential|teaching assistant|psycholog\w+|doctor|gp|dieti[ct]ian|paramedic|dementia|ward|chaplain)\b/i,
  physical:
    /\b(?:warehouse|porter|labourer|mover|removals?|construction|scaffold\w*|builder|care (?:assistant|worker)|healthcare assistant|lifeguard|fire ?fighter|gardener|landscap\w+|farm\w*|mechanic|refuse|loader|picker|packer|plumber|roofer|brick\w+|groundworker|sports? coach|personal trainer|fitness|grounds?|track(?:man|worker)?|railroad|rail(?:way)? (?:worker|operative)|labou?r(?:er)?|foreman|field (?:technician|engineer)|installer|electrician|cleaner|housekeep\w*|cable|stocker|dock)\b/i,
  driving:
    /\b(?:driver(?!'?s? licen[cs]e)|chauffeur|courier|delivery|driving instructor|hgv|lgv|pcv|fleet|haulage|field (?:sales|service|engineer)|mobile (?:mechanic|engineer|technician)|community nurse|district nurse)\b/i,
  graduate:
    /\b(?:graduate|apprentice\w*|intern(?:ship)?|placement|trainee|phd (?:student|studentship|position|scholarship|candidate|researcher|project)s?|studentship|industrial year)\b/i,
  cleared: /\b(?:security[- ]cleared|mi5|mi6|gchq)\b/i,
  regulated:
    /\b(?:nurs\w+|solicitor|barrister|doctor|physician|gp|dentist|pharmacist|architect \(arb\)|midwi\w+|teacher|lecturer|professor|psycholog\w+|physiotherap\w+|dieti[ct]ian|radiograph\w+|chartered|surveyor|vet|veterinary|optometrist|occupational therapist|social worker|clinical|registrar|consultant psychiatrist|actuar\w+)\b/i,
}

/** Words of duties that put the person on the road, wherever in the advert they stand. */
const ON_THE_ROAD =
  /\b(?:driv(?:e|ing) (?:the|a|our|between|service users|residents|clients|customers|vans?|company|vehicles?|pupils|patients|people|duties)|deliver(?:ing)? (?:parcels|goods|orders|meals|stock|items|equipment)|deliveries|(?:client|customer|home|community|domiciliary|site) visits|visit(?:ing)? (?:clients|customers|sites|people|patients|homes|schools|members|service users|suppliers)|travel(?:ling)? (?:between|across|around|throughout|to (?:client|customer|site|various|different|other|meet|see|visit))|company (?:car|van|vehicle)|minibus|multi-?site)\b/i

/** Vetting may lawfully ask for a nationality. */
const CLEARANCE =
  /\b(?:security clear\w+|developed vetting|(?:SC|DV|CTC|eDV|NPPV\d?)[- ](?:clear\w+|level|vett\w+)|clearance|vetting|MI5|MI6|GCHQ|ITAR|nationality (?:rules|requirements))\b/i

/** Reads the title and the first words of the advert; the whole text would find every kind somewhere. */
export function postOf(document: AdvertDocument): Post {
  const head = document.blocks.slice(0, 2).map((block) => block.text.slice(0, 120))
  const title = `${document.fields.title ?? ''} ${head.join(' ')}`
  const kinds = new Set(KINDS.filter((kind) => TITLES[kind].test(title)))
  if (document.blocks.some((block) => ON_THE_ROAD.test(block.text))) kinds.add('driving')
  if (document.blocks.some((block) => CLEARANCE.test(block.text))) kinds.add('cleared')
  return kinds
}
