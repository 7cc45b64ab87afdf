import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'race/nationals-only',
  severity: 'legal-risk',
  strength: 'strong',
  forms: ['(british|uk|eu|european|eea|us|u.s.|american|english|irish|scottish|australian|canadian|german|french|indian) (nationals|citizens|passport holders|nationality|residents|born) only', '(only|sole) (british|uk|eu|european|eea|us|u.s.|american|english|irish|scottish|australian|canadian|german|french|indian) (nationals|citizens|passport holders)', '(british|uk|eu|european|eea|us|u.s.|american|english|irish|scottish|australian|canadian|german|french|indian) (nationals|citizens|passport holders|candidates|applicants) (preferred|need apply|required)', 'must be [a|an] (british|uk|eu|european|eea|us|u.s.|american|english|irish|scottish|australian|canadian|german|french|indian) (national|citizen|passport holder|born)', '(british|uk|eu|european|eea|us|u.s.|american|english|irish|scottish|australian|canadian|german|french|indian) (national|citizen|passport holder)', '(british|english|uk) nationality', 'born in (the uk|britain|england|the united kingdom|the us|america|this country)'],
  when: { names: 'flag' },
  except: [
    { sentence: ['clearance', 'vetting', 'vetted', 'cleared', 'sc', 'dv', 'security', 'nationality rules', 'nationality requirements', 'reserved post', 'law requires', 'right to work', 'settlement', 'visa*', 'sponsor*', 'advise', 'civil service', 'official secrets', 'export control*', 'mod', 'defence', 'itar', 'stc', 'ctc', 'regardless', 'all nationalities', 'tax', 'support*', 'citizenship', 'help'], example: 'SC clearance means that only UK nationals can be appointed.' },
    { near: ['settlement scheme', 'support foreign nationals', 'help foreign nationals', 'foreign national offenders', 'advise', 'eu citizens rights', 'national assembly', 'national museum', 'national library', 'national health', 'national team*', 'national grid', 'national curriculum', 'national rail', 'national statistics', 'national audit', 'national council', 'national insurance', 'national lottery', 'national security', 'national trust', 'national park*', 'national gallery', 'national survey', 'national policy', 'non uk', 'british citizens or', 'eu citizens or', 'of foreign nationals'], example: 'The British National Museum of Radio needs a guide.' },
  ],
  advice: 'Ask for the right to work in the UK, which everyone must show.',
  why: 'Choosing by nationality is unlawful unless a law or clearance asks for it.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['[[British nationals only]] for this kitchen post.'],
    ['Applicants should be [[born in the UK]].'],
  ],
  passes: ['You must have the right to work in the UK.', 'You will advise EU citizens on their status.', 'This cleared post is open to UK nationals only, as the vetting law requires.'],
})
