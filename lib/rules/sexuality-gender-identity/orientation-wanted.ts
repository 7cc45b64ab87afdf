import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'sexuality-gender-identity/orientation-wanted',
  severity: 'legal-risk',
  strength: 'strong',
  forms: [
    'heterosexual[s]',
    'straight (man|men|woman|women|couple|couples|people|males|females)',
    '(gay|lesbian|bisexual|cisgender|cis|transgender|trans)',
    '(gay|trans) (man|men|woman|women)',
    '(queer|pansexual|asexual|intersex|non binary)',
    '(someone|somebody|anyone) (straight|gay|lesbian|bisexual|trans|heterosexual)',
    '(lgbt|lgbtq) (people|applicants|candidates|staff)',
    'straight (person|persons|someone|lad|lads|guy|guys|host|hosts|housemate|flatmate|applicant|applicants|candidate|candidates|staff)',
  ],
  when: { reader: 'wanted', names: 'flag', negated: 'flag' },
  advice: 'Leave it out, or take advice and state the occupational requirement.',
  why: 'Chooses people by sexual orientation or gender identity, which the Equality Act protects.',
  sources: ['ehrc-adverts-2024', 'acas-adverts'],
  flags: [['Tutors must be [[heterosexual]].'], ['[[Straight couples only]] at our guest house.']],
  passes: [
    'You will support gay and lesbian tenants in Leeds.',
    'We particularly welcome trans candidates.',
    'Be straight with people and they will trust you.',
  ],
})
