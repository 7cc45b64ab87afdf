import { defineRule } from '../define-rule.ts'
import { loose, W, words } from '../frames.ts'

const ABLE =
  '(?:mastered|master|masters|mastery|fluent|proficient|skilled|expert|experts|expertise|versed|authority|conversant|specialist|command|all-rounder|genius|excel)'
const FIELDS =
  '(?:areas?|fields?|aspects?(?! of)|disciplines?|tools?|languages?|frameworks?|platforms?|systems?|technolog(?:y|ies)|trades?|machines?|techniques?|subjects?|laws?|regulations?|software|packages?|departments?|topics?|genres?|crafts?|branches?|facets?|suites?|apps?|cms)'
const ITEM = "[\\p{L}\\p{N}/&+#'-]+(?: [\\p{L}\\p{N}/&+#'-]+){0,3}?"
const LIST =
  '(?:box(?:es)?|criteri(?:a|on)|points?|requirements?|items?|skills?|lines?|bullets?|qualifications?|these|them|those|list)'

export default defineRule({
  id: 'over-specification/every-field',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    '(mastered|fluent|proficient|expert|experts|expertise|versed|authority|conversant|specialist|command|mastery)',
    'equally (at home|skilled|strong|good|expert|comfortable|capable|qualified)',
    '(all|every|each) of (these|them|those|the)',
    '(every|each) (point|criterion|requirement|skill|item|line|bullet)',
    '100%',
    'no exceptions',
  ],
  when: {
    reader: 'frame',
    names: 'flag',
    negated: 'flag',
    demand: true,
    topic: 'pass',
    sections: ['summary', 'duties', 'requirements', 'about-us', 'process', 'other'],
    frames: [
      `${ABLE} (?:in|on|at|of|with|across) (?:absolutely |literally |virtually |practically )?(?:everything|anything and everything|the (?:whole|full|entire) (?:range|suite|gamut|spectrum) of \\p{L}+|(?:every|all|each)(?: and every)?(?: one of)?(?: the| our| of the| of our| known| major| main| modern| common){0,2} ${words(2)}${FIELDS}(?: in (?:common )?use)?)`,
      `(?:mastered|master) (?:absolutely |literally |virtually )?(?:everything|the (?:whole|full|entire) (?:range|suite|gamut|spectrum) of ${words(2)}\\p{L}+|(?:every|all|each)(?: one of)?(?: the| our| major| main| modern| common| known){0,2} ${words(2)}${FIELDS}(?: in (?:common )?use)?)`,
      `proficient across the (?:whole|full|entire) ${words(3)}${FIELDS}`,
      `(?:an? )?experts? (?:in|on|at) ${ITEM}(?:, ${ITEM}){3,},? (?:and|&) ${ITEM}(?=[.,;:]|$| is| are)`,
      `(?:equally (?:at home|skilled|strong|good|expert|comfortable|capable|qualified)|expert-level \\p{L}+) (?:in|on|at|with) ${ITEM}(?:, ${ITEM}){2,},? (?:and|&) ${ITEM}(?=[.,;:]|$| is| are)`,
      `(?:if you|candidates|applicants|applications|cvs|anyone|those|people|unless you) ${words(2)}(?:do not|don't|doesn't|does not|fail to|failing to|cannot|can't|lack|have|without|not) ${words(1)}(?:meet|have|tick|show|match|hold|satisfy|offer|possess|meeting)? ?(?:all|every|each)(?: single)?(?: one)?(?: of)? ${words(3)}${LIST},? ${loose(5)}(?:not apply|not be \\p{L}+|be (?:deleted|binned|rejected|discarded|ignored|refused|turned down|sifted out|returned)|look elsewhere)`,
      `(?:only|solely) (?:consider|interview|see|shortlist|hire|read|want|reply to) ${words(4)}(?:with|who (?:have|meet|tick|show)|meeting|that meet) (?:all|every|each|100%) ${words(4)}${LIST}(?: ${W})?`,
      'no exceptions to (?:the|this|our) (?:list|criteria|requirements)(?: below| above)?',
    ],
  },
  except: [
    {
      sentence: [
        'become',
        'you will learn',
        "you'll learn",
        'we teach',
        'find experts',
        'meet experts',
        'work with experts',
        'access to',
        'our experts',
        'team of experts',
        'encourage',
        'still apply',
        'one of these',
        'supplier*',
        'clients',
        'or',
        'we are',
        "we're",
      ],
      example: 'You will learn to be an expert in every field of bell making.',
    },
  ],
  advice: 'Keep the few fields that the job cannot do without, and teach the rest.',
  why: 'Nobody is expert in everything; able people, women above all, rule themselves out.',
  sources: ['coffman-2024', 'house-judgement'],
  flags: [
    ['You have [[mastered every known platform]].'],
    ['You are [[an expert in rope, sails, engines, cooking and law]].'],
    ['[[If you do not meet every point, please look elsewhere]].'],
  ],
  passes: [
    'We put on classes in all crafts.',
    'Every point is looked at by two of us.',
    'You meet experts from every field.',
  ],
})
