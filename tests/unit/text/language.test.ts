import { expect, test } from 'vitest'
import { languageOf } from '../../../lib/text/language.ts'

test.each([
  ['We are looking for a clerk who keeps our files in order and helps people at the desk.', 'english'],
  [
    'Nous cherchons une personne pour notre équipe, avec des idées et de la patience, dans nos bureaux.',
    'other',
  ],
  ['Buscamos una persona para nuestro equipo con ganas de aprender y que le guste la cocina.', 'other'],
  [
    'Rydym yn chwilio am berson i weithio gyda ni yn ein swyddfa, ac mae croeso i bawb sydd am ddysgu yn y gwaith.',
    'other',
  ],
  ['我们正在寻找一位会计师加入我们的团队', 'other'],
  ['Python, Django, Postgres, Redis, Kafka', 'unsure'],
  ['London', 'unsure'],
  ['', 'unsure'],
])('%s', (text, language) => expect(languageOf(text)).toBe(language))
