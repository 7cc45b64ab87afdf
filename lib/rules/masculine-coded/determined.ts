import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/determined',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['determined'],
  when: { pos: 'adjective', of: ['person', 'team'] },
  except: [
    {
      near: ['determined by', 'be determined', 'is determined', 'as determined', 'are determined in'],
      example: 'Your hours will be determined by the timetable.',
    },
    {
      near: [
        'we are determined to',
        "we're determined to",
        'they are determined to',
        'firm are determined to',
      ],
      example: 'We are determined to clean the canal by May.',
    },
  ],
  suggest: { '*': ['persistent', 'committed'] },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['gaucher-2011', 'he-kang-2025'],
  flags: [
    ['You are [[determined]] to bake well.'],
    ['You are [[determined]] and fair.', 'You are persistent and fair.'],
    ['A [[determined]] fundraiser would do well here.', 'A persistent fundraiser would do well here.'],
  ],
  passes: ['Pay is determined by a fixed scale.', 'Start dates will be determined later.'],
})
