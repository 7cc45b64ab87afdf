import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/obsessed',
  severity: 'advisory',
  strength: 'weak',
  forms: ['obsessed', '(customer|user|client|data|detail|product|quality|design|music|sports|food) obsessed', 'obsessive', '(music|design|data|football|food|coffee|film|detail) obsessive[s]', 'obsession', 'fanatical', 'fanatically', 'fanatic[s]', 'rabid', 'junkie[s]', 'addict[s]', 'addicted to', 'maniacal', 'maniacally', 'hyper focused', 'hyper competitive', 'hyper growth', 'hypergrowth', 'hyper driven', 'freak[s]', 'fiend[s]', 'nut about', 'zealot[s]', 'die hard', 'hardcore', 'hard core', 'crazy about'],
  except: [
    { near: ['obsessive compulsive', 'addicted to gambling', 'addicted to drugs', 'addicted to alcohol', 'drug addict*', 'recovering addict*', 'control freak', 'freak weather', 'freak accident', 'die hard fans'], example: 'The clinic helps people addicted to alcohol.' },
    { sentence: ['clinic', 'treat*', 'patients', 'recovery', 'rehab*', 'gambling'], example: 'Patients in recovery were once addicted to painkillers.' },
  ],
  suggest: { obsessed: ['keen'], 'customer obsessed': ['customer-focused'], 'user obsessed': ['user-focused'], 'data obsessed': ['data-focused'], obsessive: ['very careful'], fanatical: ['keen'], fanatically: ['very'], junkie: ['enthusiast'], junkies: ['enthusiasts'], addict: ['enthusiast'], addicts: ['enthusiasts'], fanatic: ['enthusiast'], fanatics: ['enthusiasts'], obsession: ['focus'], hypergrowth: ['rapid growth'], 'hyper growth': ['rapid growth'], 'crazy about': ['keen on'], hardcore: ['keen'], 'hard core': ['keen'], 'addicted to': ['keen on'], 'music obsessive': ['music enthusiast'], freak: ['enthusiast'], freaks: ['enthusiasts'] },
  why: 'Asks for more than good work; people with a life outside work may turn away.',
  sources: ['sheffield-digital', 'house-judgement'],
  flags: [
    ['You are [[customer-obsessed]] and tidy.', 'You are customer-focused and tidy.'],
    ['Data [[junkies]] will feel at home.', 'Data enthusiasts will feel at home.'],
  ],
  passes: ['The clinic treats obsessive-compulsive disorder.', 'We help people addicted to gambling.'],
})
