import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'disability/pace',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['(fast paced|fast moving|fast-changing|fast-evolving|quick paced|high paced|high tempo|high velocity) [environment|setting|workplace|team|office]', '(rapidly|quickly|constantly|ever) changing (environment|workplace|priorities|setting|landscape|demands)', '(rapidly|quickly) evolving (environment|workplace|setting)', 'moving at pace', 'work[ing] at pace', '(move|moves|moving) [very] fast', 'at (a fast|speed|breakneck speed|lightning speed)', 'fast pace', 'frenetic', 'hectic', 'frantic', 'time challenged'],
  except: [
    { near: ['fast moving consumer goods', 'fast moving consumer', 'fmcg', 'fast moving stock', 'fast moving vehicles', 'fast moving water', 'ever changing landscape'], example: 'You will sell fast-moving consumer goods to shops.' },
  ],
  suggest: { 'fast paced': ['busy', 'varied'], 'fast moving': ['busy', 'varied'], 'fast paced environment': ['busy environment', 'varied workplace'], 'fast moving environment': ['busy environment', 'varied workplace'], 'fast paced team': ['busy team'], 'fast moving team': ['busy team'], 'fast paced office': ['busy office'], 'fast paced workplace': ['busy workplace'], 'fast paced setting': ['busy setting'], 'fast moving setting': ['busy setting'], hectic: ['busy'], frantic: ['busy'], frenetic: ['busy'] },
  advice: 'Say what a busy day looks like and which support there is.',
  why: 'Some disabled and neurodivergent people will rule themselves out; saying what a day is like helps them to judge.',
  sources: ['neurodiversity-guides', 'house-judgement'],
  flags: [
    ['You enjoy a [[fast-paced environment]].', 'You enjoy a busy environment.'],
    ['Ours is a [[hectic]] kitchen with a kind crew.', 'Ours is a busy kitchen with a kind crew.'],
  ],
  passes: ['Learn at your own pace with our courses.', 'You will map a rapidly changing coastline.'],
})
