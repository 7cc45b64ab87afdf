import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/fearless',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['fearless', 'gutsy', 'ballsy', 'hard hitting', 'feisty', 'combative', 'hard nosed', 'hard headed', 'headstrong', 'ruthless', 'forceful', 'opinionated', 'outspoken', 'stubborn', 'take charge', 'no nonsense', 'bullish'],
  when: { pos: 'adjective', of: ['person', 'team', 'culture'] },
  except: [
    { near: ['fearless detective'], example: 'Our series follows a fearless detective dog.' },
  ],
  suggest: { fearless: ['open', 'curious'], 'hard nosed': ['clear-headed'], 'hard headed': ['clear-headed'], forceful: ['persuasive'], 'hard hitting': ['effective'], 'take charge': ['organised'], ruthless: ['rigorous'], 'no nonsense': ['straightforward'], outspoken: ['open'], headstrong: ['independent'], combative: ['persuasive'], gutsy: ['open'], opinionated: ['thoughtful'], '*': ['clear'] },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    ['You are a [[fearless]] reporter with a tidy notebook.', 'You are an open reporter with a tidy notebook.'],
    ['Brokers here are [[hard-nosed]] and numerate.'],
    ['The role suits a [[forceful]] character.', 'The role suits a persuasive character.'],
  ],
  passes: ['The series features a fearless detective dog.', 'The saw has a no-nonsense design.'],
})
