import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'disability/pressure',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['under pressure', 'work[ing] under pressure', '(thrive|thrives|thriving|perform|performing|operate|cope|calm|excel|deliver) (under|with|on) pressure', 'high pressure [environment|setting|situations|role]', 'pressurised [environment]', 'pressured environment', 'under stressful (conditions|circumstances|situations)', 'stressful (situations|environment|conditions)', 'under stress', '(handle|handling|cope with|coping with|tolerate) [the] stress', 'stress (resistant|tolerant|resilient)', 'demanding (environment|workload)', 'under stressful or emergency conditions', 'nerves of steel', 'handle pressure', 'handling pressure'],
  except: [
    { near: ['help teachers', 'help people', 'help staff', 'help staff to', 'blood pressure', 'pressure washer*', 'high pressure water', 'high pressure cleaning', 'patients', 'under pressure to'], example: 'You show teachers how to help staff cope with stress.' },
    { sentence: ['high pressure steam', 'hydraulic', 'boiler*', 'high pressure gas', 'stress management courses'], example: 'The high-pressure steam plant is checked daily.' },
  ],
  suggest: { 'under pressure': ['when it is busy'], 'work under pressure': ['work well when it is busy'], 'working under pressure': ['working when it is busy'], 'high pressure environment': ['busy environment'], 'high pressure': ['busy'], 'pressurised environment': ['busy environment'], pressurised: ['busy'], 'stress resistant': ['calm'], 'thrive under pressure': ['work well when it is busy'], 'calm under pressure': ['calm when it is busy'] },
  advice: 'Say what causes the pressure, how often, and how the team shares it.',
  why: 'Puts off people whose health is affected by stress, who may do the job well with the right support.',
  sources: ['neurodiversity-guides', 'house-judgement'],
  flags: [
    ['You work with care [[under pressure]].'],
    ['You can [[handle stress]] and keep notes.'],
  ],
  passes: ['Treat patients with high blood pressure.', 'You will test pressure vessels.', 'Our courses help staff to manage stress.'],
})
