import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'race/native-speaker',
  severity: 'legal-risk',
  strength: 'strong',
  forms: ['native (english|french|german|italian|spanish|dutch|polish|welsh|portuguese|russian|arabic|mandarin|japanese|swedish|danish|norwegian|turkish|greek)', 'native (english|french|german|italian|spanish|dutch|polish|welsh|portuguese|russian|arabic|mandarin|japanese|swedish|danish|norwegian|turkish|greek) (speaker|speakers|writer|writers|level|fluency|tongue)', 'native (speaker|speakers|level|fluency|proficiency|tongue)', 'native (speaker|speakers) of (english|french|german|italian|spanish|dutch|polish|welsh|portuguese|russian|arabic|mandarin|japanese|swedish|danish|norwegian|turkish|greek)', 'native or near native', 'near native', 'native or bilingual', 'mother tongue [english|french|german|italian|spanish|dutch|polish|welsh|portuguese|russian|arabic|mandarin|japanese|swedish|danish|norwegian|turkish|greek]', 'mother tongue (level|standard)', '(english|french|german|italian|spanish|dutch|polish|welsh|portuguese|russian|arabic|mandarin|japanese|swedish|danish|norwegian|turkish|greek) mother tongue', 'first language (english|french|german|italian|spanish|dutch|polish|welsh|portuguese|russian|arabic|mandarin|japanese|swedish|danish|norwegian|turkish|greek)', '(english|french|german|italian|spanish|dutch|polish|welsh|portuguese|russian|arabic|mandarin|japanese|swedish|danish|norwegian|turkish|greek) (native|first language)', '(english|french|german|italian|spanish|dutch|polish|welsh|portuguese|russian|arabic|mandarin|japanese|swedish|danish|norwegian|turkish|greek) as [a|your] first language', 'natively fluent'],
  when: { names: 'flag' },
  except: [
    { near: ['react native', 'cloud native', 'native app*', 'native advertising', 'native mobile', 'native ios', 'native android', 'native integration*', 'native species', 'native woodland*', 'native code', 'native plants', 'mother tongue class*', 'mother tongue teaching', 'non native', 'native to'], example: 'You sell native advertising to local papers.' },
  ],
  suggest: { '*': ['fluent'], 'native english speaker': ['fluent English speaker'], 'native english speakers': ['fluent English speakers'], 'native english': ['fluent English'], 'native speaker': ['fluent speaker'], 'native speakers': ['fluent speakers'], 'native level': ['fluent'], 'native fluency': ['fluency'], 'native proficiency': ['full proficiency'], 'near native': ['fluent'] },
  why: 'Asks where people grew up rather than how well they use the language, which can be unlawful.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['We need a [[native English speaker]] for the news desk.', 'We need a fluent English speaker for the news desk.'],
    ['Your [[mother tongue]] is German.', 'Your fluent is German.'],
  ],
  passes: ['You do not need to be a native speaker.', 'You build cloud-native tools in Go.', 'Fluent English is needed for this desk.'],
})
