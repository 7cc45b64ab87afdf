import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/role-hype',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    '(ninja|rockstar|rock star|guru|wizard|superstar|jedi|samurai|sherpa|badass|maestro|hotshot|legend)[s]',
    '(superhero|superheroes)',
    '(whizz|whiz|whizzes|sales maven)',
  ],
  except: [
    {
      near: ['adidas superstar', 'superstar trainer*'],
      example: 'You will restock the adidas Superstar and other trainers.',
    },
    {
      near: ['ninja build', 'ninjaone', 'ninja blender*', 'ninja kitchen', 'ninja warrior'],
      example: 'Our builds run on the Ninja build system.',
    },
    {
      near: ['map legend*', 'legend items', 'urban legend*', 'local legend*', 'legend of', 'chart legend*'],
      example: 'Draw each plan with a scale and map legends.',
    },
    {
      near: [
        'setup wizard*',
        'wizard step*',
        'wizards of the coast',
        'installation wizard*',
        'step wizard',
        'the wizard of',
      ],
      example: 'You will rebuild our setup wizard in React.',
    },
  ],
  suggest: {
    ninja: ['expert', 'specialist'],
    ninjas: ['experts', 'specialists'],
    rockstar: ['skilled', 'expert'],
    'rock star': ['skilled', 'expert'],
    guru: ['expert', 'specialist'],
    gurus: ['experts', 'specialists'],
    wizard: ['expert', 'specialist'],
    wizards: ['experts', 'specialists'],
    superstar: ['specialist', 'skilled colleague'],
    superstars: ['specialists', 'skilled colleagues'],
    superhero: ['organiser', 'all-rounder'],
    superheroes: ['organisers', 'all-rounders'],
    badass: ['skilled', 'effective'],
    whizz: ['expert'],
    whiz: ['expert'],
    legend: ['great colleague'],
    legends: ['great colleagues'],
    sherpa: ['guide'],
    sherpas: ['guides'],
    hotshot: ['skilled', 'expert'],
    jedi: ['expert', 'specialist'],
    samurai: ['expert', 'specialist'],
    maestro: ['expert', 'specialist'],
  },
  why: 'Many skilled people, women above all, do not see themselves in this picture.',
  sources: ['sheffield-digital', 'house-judgement'],
  flags: [
    ['We want a data [[ninja]] for the fraud desk.', 'We want a data expert for the fraud desk.'],
    ['Calling all spreadsheet [[gurus]]!', 'Calling all spreadsheet experts!'],
  ],
  passes: ['You will write unit tests with an expert beside you.', 'The studio next door is Rockstar North.'],
})
