import type { Span } from '../../model/finding.ts'
import type { PracticeResult } from '../../model/practice.ts'
import { type AdvertView, type Sentence, spanIn } from '../advert-view.ts'
import { onlyOneGroup } from '../only-one-group.ts'
import { DUTY, judged, type PracticeCheck, SKILL } from '../practice-check.ts'
import { mayMatch } from '../sign-gate.ts'
import { statesEquality } from './equality-statement.ts'

const GROUPS =
  /\b(?:women|woman|non[- ]binary|females|female (?:candidates|applicants|colleagues)|men\b|minorit(?:y|ies)|minority|minoriti[sz]ed|marginali[sz]ed|under[- ]?represented|under[- ]?represent\w*|people of colou?r|black|asian|ethnic(?:ally)?|bame|indigenous|first nations|lgbt\w*|lgbtq\+?|queer|trans\b|disabled|(?:people|candidates|applicants|women|colleagues) of colou?r|disabilit(?:y|ies)|neuro-?(?:diver\w+|minorit\w+)|veterans?|older (?:people|workers|candidates)|care[- ](?:leavers|experienced)|parents|carers|an? (?:carer|parent)\b|returners|career breaks?|refugees|ex-offenders|state school|first in (?:your|their) family|working[- ]class|low(?:er)?[- ](?:income|socio)|your colour or faith|traditionally excluded|too few people like you|over[- ](?:50|fifty|60)s?|lived experience|(?:groups?|people|voices|communities|backgrounds) (?:that(?:'s| |'re )|who )?(?:are |is )?(?:missing|absent|(?:too )?(?:often )?(?:overlooked|left out|excluded)|rarely seen|seldom seen|seldom heard|under-?served)|seeking (?:asylum|sanctuary)|white and male|mostly (?:white|men|male)|deaf|autistic|muslims?|(?:gypsy|roma|traveller)|diverse (?:backgrounds?|candidates|applicants|range))/i

/** A pull towards applying, not mere permission. */
const INVITES =
  /\b(?:particularly|especially|actively|strongly|warmly|positively) (?:\w+ )?(?:encourag\w+|welcom\w+|invit\w+|interested|keen|seek\w*)|\bencourag(?:e|es|ed|ing)\b|\b(?:very|so|really)? ?(?:glad|pleased|delighted|keen|happy|love) (?:of|to (?:hear|see|receive|welcome|have|get|read)|for)\b|\binvit(?:e|es|ed)\b[^.]{0,60}\b(?:put|apply|come forward|particular)|\bwarmly invited\b|\bwelcom(?:e|es|ing) (?:\w+ ){0,3}(?:applications|applicants|candidates|people)|\bapplications? (?:from|by) [^.]{0,80}\b(?:are|is) (?:particularly |especially |very |warmly |most )?(?:welcome|encouraged|sought)|\bwe(?:'d| would) (?:\w+ )?(?:like|love)\b|\b(?:please|do) (?:put|apply|come)|\blooking for (?:them|you|people like)|\b(?:we|i) (?:do |really |very much )?(?:hope|want|wish|ask|seek|invite|need)\b|\bhelp us (?:to )?(?:change|put|fix|mend)|\bplease (?:do )?(?:think about|consider)|\b(?:above all|in particular|especially|particularly)\b|\bcount yourself (?:out|in)\b|\bactively (?:seek|want)|\bwould (?:be )?(?:\w+ )?(?:love|like|delighted|glad|happy)|\burge\b/i
const APPLY =
  /\b(?:your application|an application from|consider (?:this|the|applying|joining)|apply|applying|applications?|applicants|candidates?|put (?:in|themselves|yourself|your name)|come forward|get in touch|send (?:us |in )?(?:your|a)|hear from|join us|looking for them|fellowship|invited to|(?:love|like|want|keen|delighted|hope) to (?:see|hire|have|welcome|recruit|attract) more)\b/i

/** A list of characteristics behind these words is who is not turned away, not who is called. */
const NEUTRAL_LIST =
  /\b(?:regardless|irrespective|without regard|because of|all (?:cultures|races|genders|ages|ethnicities|religions|nationalities)\b(?![^.]*\b(?:particular\w*|especially))|no matter|whatever their|whatever your|do(?:es)? not discriminate|not be discriminated|on the basis of|prohibits?|all qualified applicants)\b.*/is

/** "Lived experience" is who one is, not a skill. */
const SKILLED = new RegExp(`(?<!\\blived )(?:${SKILL.source})`, 'i')
/** Help with applying, a guaranteed interview, or numbers: kind, but no call. */
const OTHER =
  /\b(?:early applications?|research|studies|adjustments?|accommodations?|assistance|alternative formats?|monitoring|criminal|dbs|sponsorship|visas?)\b/i

const WANTS_ANSWER =
  /^\W*(?:too few|perhaps you have never|went to a|first in your family|as (?:wo)?men make up|(?:wo)?men (?:make up|are))/i

function called(sentence: Sentence, next: Sentence | undefined): Span | undefined {
  if (!mayMatch(GROUPS, sentence)) return undefined
  const own = sentence.text.replace(NEUTRAL_LIST, '')
  const group = GROUPS.exec(own)
  if (group === null || DUTY.test(own) || SKILLED.test(own) || OTHER.test(own)) return undefined
  const more = next?.block === sentence.block ? next.text.replace(NEUTRAL_LIST, '') : ''
  const follows =
    WANTS_ANSWER.test(own) ||
    /\b(?:too|so|very) few\b|\bnever seen\b|\bonly (?:one|two|\d+)\b|\bmostly\b|\bnot enough\b|\bare you an?\b|\?\s*$|under-?represented|\bnot many\b/i.test(
      own,
    )
  const both = follows ? `${own} ${more}` : own
  if (DUTY.test(both) || !INVITES.test(both)) return undefined
  return APPLY.test(both) ? spanIn(sentence, group) : undefined
}

/** A call to apply that names who is missing, beyond "equal opportunities employer". */
export const encouragement: PracticeCheck = {
  id: 'encouragement',
  assess(view: AdvertView): PracticeResult {
    const evidence = view.sentences.flatMap((sentence, index) => {
      const before = view.sentences[index - 1]
      const pair = called(sentence, view.sentences[index + 1])
      if (pair !== undefined || before === undefined || before.block !== sentence.block) return pair ?? []
      return []
    })
    const unlawful = onlyOneGroup(view)
    if (unlawful.length > 0) return judged('encouragement', 'unlawful', unlawful)
    if (evidence.length > 0) return judged('encouragement', 'met', evidence)
    // The statement alone is kindly meant, but calls nobody.
    const hollow = statesEquality(view)
    return judged('encouragement', hollow.length > 0 ? 'hollow' : 'missing', hollow.slice(0, 1))
  },
}
