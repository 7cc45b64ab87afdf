import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'masculine-coded/bold',
  severity: 'advisory',
  strength: 'weak',
  forms: ['bold', 'brave', 'daring', 'courageous', 'audacious'],
  when: {
    pos: 'adjective',
    of: ['person'],
    sections: ['summary', 'duties', 'requirements', 'desirable', 'process', 'other'],
  },
  except: [
    {
      near: ['brave with', 'bold with', 'be bold with us'],
      example: 'You can be brave with colour on our covers.',
    },
    {
      sentence: ['principle*', 'principles'],
      example: 'Our design principles are simple: Bold, plain and kind.',
    },
    {
      near: ['in bold', 'bold type', 'bold text', 'brave new', 'bold ideas'],
      example: 'Write the date in bold text.',
    },
    {
      sentence: ['our values', 'core values', 'values are', 'we are bold', 'value'],
      example: 'Our values are simple: be bold, be fair and share.',
    },
  ],
  suggest: {
    bold: ['willing to try new things', 'inventive'],
    brave: ['willing to speak up', 'honest'],
    daring: ['inventive'],
    courageous: ['willing to speak up', 'honest'],
    audacious: ['inventive'],
  },
  why: 'Research counts this among masculine-coded words; naming the behaviour you need draws more people in.',
  sources: ['house-judgement'],
  flags: [
    ['We want a [[bold]] editor for our science desk.', 'We want an inventive editor for our science desk.'],
    ['You are [[brave]] and curious.', 'You are willing to speak up and curious.'],
  ],
  passes: ['Put the reference in bold type.', 'Our new brand has a bold look.'],
})
