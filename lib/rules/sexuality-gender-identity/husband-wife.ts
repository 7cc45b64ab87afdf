import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'sexuality-gender-identity/husband-wife',
  severity: 'advisory',
  strength: 'weak',
  forms: ['husband or wife', 'wife or husband', 'husband/wife', 'wife/husband', 'husbands or wives', 'husbands and wives', 'wives and (girlfriends|families|partners)', 'wives', 'husband and wife', 'husband and wife team', 'your (wife|husband)', 'the wife', 'girlfriend or boyfriend', 'boyfriend or girlfriend', 'his wife'],
  except: [
    { near: ['ideal husband', 'merry wives', 'midwives', 'animal husband*', 'husbandry'], example: 'We stage An Ideal Husband in May.' },
  ],
  suggest: { 'husband or wife': ['spouse or partner'], 'wife or husband': ['spouse or partner'], 'husband/wife': ['spouse or partner'], 'husbands and wives': ['partners'], 'husbands or wives': ['partners'], 'your wife': ['your partner'], 'your husband': ['your partner'], 'husband and wife team': ['couple'], 'husband and wife': ['couple'], wives: ['partners'], 'the wife': ['the partner'] },
  why: 'Presumes whom people live with; “partner” covers everyone.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    ['Cover extends to your [[husband or wife]].', 'Cover extends to your spouse or partner.'],
    ['Bring [[your wife]] to the summer fair.', 'Bring your partner to the summer fair.'],
  ],
  passes: ['Ada and her husband opened the shop in 1954.', 'The play is The Merry Wives of Windsor.'],
})
