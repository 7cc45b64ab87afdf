import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'race/ethnic-idioms',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['chinese whispers', 'chinese wall[s]', '[the] [bottom of] the totem pole', 'low man on the totem pole', 'powwow', 'pow wow', 'off the reservation', 'too many chiefs', 'gypped', 'gyp', 'gypsies', 'coloured (people|communities|community|person|staff|folk)', 'coloureds', 'oriental[s]', 'half caste', 'third world', 'illegal (immigrants|immigrant|aliens|migrants)', 'illegals', 'eskimo[s]', 'spirit animal[s]', 'tribal warfare', 'uncivilised', 'sold down the river', 'long time no see', 'ethnics', 'exotic looking', 'cakewalk', 'peanut gallery', 'indian giver', 'dutch courage', 'jewed', 'savages'],
  when: { names: 'flag', negated: 'flag', pos: 'noun' },
  except: [
    { near: ['school of oriental', 'oriental studies', 'oriental rug*', 'oriental institute', 'oriental club', 'oriental museum'], example: 'The Oriental Institute lends us its maps.' },
  ],
  suggest: { 'chinese whispers': ['garbled messages'], 'chinese wall': ['information barrier'], 'chinese walls': ['information barriers'], gypped: ['cheated'], 'coloured communities': ['communities of colour'], 'coloured people': ['people of colour'], 'coloured community': ['community of colour'], 'illegal immigrants': ['undocumented migrants'], 'illegal immigrant': ['undocumented migrant'], 'the bottom of the totem pole': ['the most junior level'], 'bottom of the totem pole': ['most junior level'], 'third world': ['low-income'], powwow: ['meeting'], 'pow wow': ['meeting'], 'spirit animal': ['favourite'] },
  why: 'The phrase makes light of a people, and some readers will be hurt by it.',
  sources: ['house-judgement'],
  flags: [
    ['Good notes stop [[Chinese whispers]].', 'Good notes stop Garbled messages.'],
    ['We reach out to [[coloured communities]].', 'We reach out to communities of colour.'],
  ],
  passes: ['Add coloured labels to each drawer.', 'The Gypsy and Traveller service visits sites.'],
})
