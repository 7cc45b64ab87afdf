import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'disability/physical-demands',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['(sit|sitting|stand|standing|remain seated|walk|walking|remain stationary|stationary) for (long|prolonged|extended|lengthy) periods [of time]', '(lift|lifting|carry|carrying|move|move/lift) [and carry|and move] [items|objects|boxes|loads|equipment|weights] [weighing] up to', '(lift|lifting|carry|carrying) (heavy|25|20|15|10|30|50) [kg|lbs|pounds|kilos|items|objects|loads|boxes]', 'able to (lift|stand|walk|climb|bend|kneel|see|hear|sit|stoop)', '(stoop|kneel|crouch|crawl|stoop kneel crouch or crawl)', 'stoop, kneel', 'reach above shoulder height', 'reach with hands', 'use [of] hands to', 'taste or smell', 'talk or hear', 'talk and hear', 'see and hear', 'heavy lifting', 'manual dexterity', 'on your feet all day', 'move around the (campus|building|site|office)', 'climb (stairs|ladders)', 'bend and', 'stand all day', 'type at least', 'words per minute', 'must be mobile', 'listen to and interpret'],
  when: { unlessPost: ['physical', 'care'] },
  except: [
    { near: ['able to see a', 'able to see the', 'able to see how', 'able to see your', 'able to see yourself', 'able to sit down with', 'able to stand in for', 'able to see beyond', 'able to hear feedback', 'able to stand up for', 'able to see through', 'able to walk through', 'able to see past'], example: 'You will be able to see the results of your work.' },
  ],
  advice: 'Say which task must be done and that it may be done another way.',
  why: 'Names a movement rather than a task, so disabled people who could do it another way may not apply.',
  sources: ['govuk-disabled-people', 'house-judgement'],
  flags: [
    ['You must be able to [[sit for long periods]].'],
    ['The clerk must [[reach above shoulder height]].'],
  ],
  passes: ['You may sit or stand at your desk.', 'A lift serves every floor.'],
})
