import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'age/seasoned',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['seasoned', 'veteran'],
  when: { pos: 'adjective', of: ['person', 'team'], asked: true },
  except: [
    {
      sentence: ['consumers', 'buyers', 'our customers', 'our users', 'homeowners'],
      example: 'We serve consumers, from first-time buyers to seasoned investors.',
    },
    {
      near: ['seasoned collector*', 'director is a seasoned', 'founder is a seasoned'],
      sentence: ['guidance from', 'cater to', 'first time buyers'],
      example: 'The shop sells to first-time buyers and seasoned collectors.',
    },
    {
      sentence: ['learn from', 'mentored by', 'its seasoned', 'whether you*', 'alongside seasoned'],
      example: 'You will learn from seasoned engineers.',
    },
  ],
  suggest: { seasoned: ['experienced', 'skilled'], '*': ['experienced'] },
  why: 'Suggests a certain age; the skill itself is clearer.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['We want a [[seasoned]] fundraiser.', 'We want an experienced fundraiser.'],
    ['You are a [[seasoned]] editor of maps.', 'You are an experienced editor of maps.'],
  ],
  passes: ['You know how seasoned oak moves.', 'The chips are lightly seasoned.'],
})
