import { defineRule } from '../define-rule.ts'
import { words } from '../frames.ts'

const KIND =
  '(?:raw |fierce |burning |real |serious |naked |boundless |high |personal |huge |enormous |insatiable |unbridled |plain |career )?'

export default defineRule({
  id: 'masculine-coded/ambition',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['ambition'],
  when: {
    reader: 'frame',
    frames: [
      `${KIND}ambition (?:is|are) (?:a must|an absolute must|essential|required|key|needed|vital|a requirement|what counts|everything|non-negotiable|crucial|expected)`,
      `${KIND}ambition (?:required|needed|wanted|essential|a must|expected)`,
      '(?:raw|fierce|burning|serious|naked|boundless|insatiable|unbridled|sheer|blazing|relentless) ambition',
      `(?<=\\b(?:bring|show|have|need|want|possess|got|calls for|look for|looking for|demands?|requires?|shows?|brings?|prize|reward) (?:your |the |some |plenty of |lots of |bags of |a lot of |real |personal )?(?:${words(1)}(?:and|or) )?)${KIND}ambition(?= and|,|\\.|$)`,
      `(?<=(?:drive|hunger|tenacity|determination|grit|resilience|confidence|energy|tact|initiative),? (?:and )?)ambition`,
      'ambition(?=,? (?:and )?(?:drive|hunger|tenacity|determination|grit|resilience))',
      '(?:hungry with|hunger and|fuelled by|full of|bursting with|brimming with) ambition',
    ],
  },
  except: [
    {
      sentence: ['our ambition', 'plan', 'strategy', 'climate', 'whatever your ambition', 'their ambition'],
      example: 'It is our ambition, a real ambition, to cut waste.',
    },
    {
      near: ['ambition to', 'ambition of', 'ambition for', 'ambition is to'],
      example: 'We have the ambition to mend every bench.',
    },
  ],
  advice: 'Say what the person will do or learn in the job.',
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    ['[[Ambition is a must]] on this desk.'],
    ['You have [[raw ambition]] and a tidy desk.'],
    ['Bring your [[ambition]] and your sketchbook.'],
  ],
  passes: [
    'Whatever your ambition, we help you to reach it.',
    'The ambition of the plan is clear.',
    'You will share the ambition we have for the valley.',
  ],
})
