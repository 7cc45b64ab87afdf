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
  ['Hledáme pekaře, který se nebojí noční práce. Jsme malá firma a máte u nás jistotu.', 'other'],
  ['Hľadáme pekára, ktorý sa nebojí nočnej práce. Sme malá firma a máte u nás istotu.', 'other'],
  [
    'Szeretünk együtt dolgozni, és fontos, hogy az új kolléga nem egyedül kezd, illetve kap segítséget.',
    'other',
  ],
  ['Etsimme leipuria, joka on iloinen ja että hän työskentelee meidän kanssa sekä oppii.', 'other'],
  ['Van driver: drive a van, load a van, clean a van.', 'english'],
  ['Care assistant, care home, end of life care, day care', 'unsure'],
  ['Driver’s licence, Bachelor’s degree, Master’s degree', 'unsure'],
  ['Pro rata, B2B, S3, K8s, Z80, C, V, Pro Tools, craft ale', 'unsure'],
  ['Python, Django, Postgres, Redis, Kafka', 'unsure'],
  ['London', 'unsure'],
  ['', 'unsure'],
])('%s', (text, language) => expect(languageOf(text)).toBe(language))
