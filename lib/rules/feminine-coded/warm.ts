import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'feminine-coded/warm',
  severity: 'balance',
  strength: 'moderate',
  forms: [
    'soft hearted',
    'big hearted',
    'warm',
    'warm hearted',
    'tender hearted',
    'sweet natured',
    'good natured',
    'soft spoken',
    'affectionate',
    'loving',
    'gentle',
    'tender',
    'sweet',
  ],
  when: { pos: 'adjective', of: ['person', 'team'], unlessPost: ['care'], alone: true },
  except: [{ near: ['join warm', 'joining warm'], example: 'You will be joining warm, kind staff.' }],
  why: 'Counted for the balance of the whole advert; there is nothing wrong with the word.',
  sources: ['gaucher-2011'],
  flags: [
    ['You have a [[warm]] manner on the telephone.'],
    ['We want a [[soft-spoken]] clerk for the lobby.'],
  ],
  passes: ['The hall is warm in winter.', 'Guests get a warm welcome at the door.'],
})
