import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'feminine-coded/loyal',
  severity: 'balance',
  strength: 'moderate',
  forms: ['loyal', 'devoted', 'faithful', 'obedient', 'submissive', 'docile', 'deferential', 'yielding', 'ladylike', 'motherly', 'maternal', 'feminine', 'modest', 'humble', 'quiet'],
  when: { pos: 'adjective', of: ['person'] },
  except: [
    { near: ['devoted to', 'yielding to', 'maternal health', 'maternal mental', 'maternal medicine', 'loyal customer*', 'loyal to', 'quiet room*'], example: 'You will join a maternal health project.' },
  ],
  why: 'Counted for the balance of the whole advert; there is nothing wrong with the word.',
  sources: ['gaucher-2011'],
  flags: [
    ['The partners want a [[loyal]] bookkeeper.'],
    ['This post needs somebody [[docile]] and neat.'],
  ],
  passes: ['We have a loyal customer base in Fife.', 'We are a charity devoted to clean rivers.'],
})
