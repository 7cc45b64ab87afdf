import { DUTY, type PracticeCheck, result, type Sign, SKILL, spansOf } from '../practice-check.ts'

/** Schemes that an employer joins and that ask something of it; each as people write it. */
const SCHEME =
  /\bdisability confident\b|\b(?:real )?living wage (?:employer|accredited|foundation|friendly)\b|\b(?:accredited|pay|paying|pays) (?:the |as a |at least the )?(?:real )?living wage\b|\breal living wage\b|\btech(?:nology)? talent charter\b|\bathena swan\b|\brace at work charter\b|\brace equality charter\b|\bstonewall (?:diversity champions?|top \d+|workplace equality index|gold|silver|bronze)\b|\b(?:women in finance|armed forces|race at work|mindful employer|time to change) (?:charter|covenant|pledge)\b|\barmed forces covenant\b|\bmindful employer\b|\bcarer(?:s)? confident\b|\bemployers for carers\b|\bmenopause[- ](?:friendly|workplace pledge)\b|\b(?:certified |a )b[- ]?corp(?:oration)?\b|\binvestors? in (?:people|diversity)\b|\bhappy to talk flexible working\b|\bworking families (?:top|best practice|accredited)\b|\btimewise (?:accredited|partner)\b|\bgood work standard\b|\bgood business charter\b|\bsocial mobility (?:pledge|employer index)\b|\bcare leaver covenant\b|\bban the box\b/i

const JOB = new RegExp(
  `${DUTY.source}|${SKILL.source}|\\b(?:our clients?|for clients|customers? (?:to|become|are)|hope to (?:be|become)|would like to (?:be|become)|not (?:yet )?(?:a |an |accredited))\\b`,
  'i',
)

const SIGNS: readonly Sign[] = [{ shows: SCHEME, unless: JOB }]

/** A scheme that the employer has joined, named in words. */
export const accreditations: PracticeCheck = {
  id: 'accreditations',
  assess: (view) => result('accreditations', spansOf(view.sentences, SIGNS)),
}
