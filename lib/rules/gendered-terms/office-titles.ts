import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'gendered-terms/office-titles',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['chairman', 'chairmen', 'chairwoman', 'spokesman', 'spokesmen', 'spokeswoman', 'businessman', 'businessmen', 'businesswoman', 'statesman', 'congressman', 'alderman', 'anchorman', 'newsman'],
  when: { names: 'flag' },
  suggest: { chairman: ['chair', 'chairperson'], chairmen: ['chairs'], chairwoman: ['chair'], spokesman: ['spokesperson'], spokesmen: ['spokespeople'], spokeswoman: ['spokesperson'], businessman: ['business person'], businessmen: ['business people'], businesswoman: ['business person'], statesman: ['senior figure'], congressman: ['member of Congress'], alderman: ['councillor'], anchorman: ['news presenter'], newsman: ['reporter'] },
  why: 'Names one gender for work that anyone may do.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [
    ['You will draft letters for the [[chairman]].', 'You will draft letters for the chair.'],
    ['You act as [[spokesman]] for the museum.', 'You act as spokesperson for the museum.'],
  ],
  passes: ['You will draft letters for the chair.', 'The Local Government Ombudsman has its own site.'],
})
