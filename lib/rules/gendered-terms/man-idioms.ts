import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gendered-terms/man-idioms',
  severity: 'exclusionary',
  strength: 'weak',
  forms: ['right hand man', 'wing man', 'wingman', 'front man', 'frontman', 'point man', 'hatchet man', 'yes man', 'yes men', 'one man band', 'one man team', 'man up', 'man cave', 'grow a pair', 'man in the street', 'best man for the job', 'right man for the job', 'man for the job', 'our man in', 'go to guy', 'go to man', 'old boys network', 'gentlemans club', 'brotherhood', 'band of brothers', 'founding fathers', 'forefathers', 'mother hen', 'den mother', 'team mum', 'office mum', 'mum returner[s]', 'yummy mummy'],
  suggest: { 'right hand man': ['deputy', 'right-hand person'], 'wing man': ['partner'], wingman: ['partner'], 'front man': ['public face'], frontman: ['public face'], 'best man for the job': ['best person for the job'], 'right man for the job': ['right person for the job'], 'man for the job': ['person for the job'], 'one man band': ['one-person team'], 'one man team': ['one-person team'], 'go to guy': ['go-to person'], 'go to man': ['go-to person'], brotherhood: ['community'], 'founding fathers': ['founders'], forefathers: ['ancestors'], 'yes man': ['person who always agrees'], 'mother hen': ['organiser'], 'team mum': ['organiser'], 'office mum': ['organiser'] },
  why: 'The phrase pictures a man or a mother; a plain one pictures anyone.',
  sources: ['house-judgement', 'acas-adverts'],
  flags: [
    ['The director wants a [[right-hand man]] to run the bakery.', 'The director wants a deputy to run the bakery.'],
    ['Is it you who is the [[right man for the job]]?', 'Is it you who is the right person for the job?'],
  ],
  passes: ['The director wants a deputy to run the bakery.', 'A one-person team looks after the archive.'],
})
