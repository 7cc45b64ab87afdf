import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/confident',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['confident', 'supremely confident', 'highly confident'],
  when: { pos: 'adjective', of: ['person', 'team'] },
  except: [
    { near: ['disability confident', 'confident in', 'confident with', 'confident using', 'confident about', 'confident to', 'confident that', 'confident working', 'confident when', 'confident at', 'confident user*', 'confident speaking', 'confident presenting', 'confident on', 'confident enough', 'confident leading', 'confident making', 'confident dealing', 'confident young', 'less confident', 'confident managing', 'confident handling', 'confident writing', 'confident of', 'feel confident', 'confident programming', 'confident delivering', 'confident engaging', 'not confident', 'confident communicating', 'confident building', 'confident and comfortable', 'comfortable and confident', 'confident navigating', 'confident facilitating', 'confident running', 'confident taking'], example: 'Our courses help people to be confident with money.' },
  ],
  suggest: { '*': ['clear', 'capable'] },
  why: 'Able people, women above all, may not call themselves this; say what they will do.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    ['You are a [[confident]] communicator.', 'You are a clear communicator.'],
    ['We want somebody [[confident]] and precise.', 'We want somebody clear and precise.'],
  ],
  passes: ['We are a Disability Confident employer.', 'You are confident with spreadsheets.', 'You should feel confident using our tills.'],
})
