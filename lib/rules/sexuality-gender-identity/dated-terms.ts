import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'sexuality-gender-identity/dated-terms',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['transgenders', 'a transgender', 'transgendered', 'transgenderism', 'transsexual[s]', 'tranny', 'trannies', 'transvestite[s]', 'hermaphrodite[s]', '(sex change|gender change) [operation|operations|surgery]', 'born in the wrong body', 'biologically (male|female)', 'homosexual[s]', 'homosexuality', 'gays', 'the gays', 'lesbians and gays', 'a gay', 'a lesbian', 'heterosexual couples', 'normal couples', 'straight acting', 'sexual (preference|preferences|lifestyle|lifestyles|lifestyle choices)', '(gay|alternative|homosexual|lgbt) (lifestyle|lifestyles|lifestyle choices)', 'preferred pronouns', 'openly gay', 'admitted homosexual', 'sexual deviant[s]', 'real (men|women)'],
  when: { statements: 'flag', pos: 'noun' },
  except: [
    { near: ['homosexual law reform', 'gay lesbian and heterosexual couples', 'lesbian and heterosexual couples', 'in finches', 'snail*', 'single people', 'a gay man', 'a gay woman', 'a lesbian couple'], example: 'We assess gay, lesbian and heterosexual couples.' },
    { sentence: ['finch*', 'snail*', 'species', 'law reform', 'birds', 'zebra'], example: 'The lab studies sexual preference in birds.' },
  ],
  suggest: { transgenders: ['transgender people'], 'a transgender': ['a transgender person'], transgendered: ['transgender'], transgenderism: ['trans inclusion'], homosexuals: ['gay people'], gays: ['gay people'], 'the gays': ['gay people'], 'sexual preference': ['sexual orientation'], 'sexual preferences': ['sexual orientations'], transsexual: ['transgender'], transsexuals: ['transgender people'], 'preferred pronouns': ['pronouns'], 'sex change operations': ['gender-affirming operations'], 'sex change': ['transition'], 'sex change operation': ['gender-affirming operation'], 'born in the wrong body': ['who are transgender'], 'gay lifestyle': ['gay community'], 'alternative lifestyles': ['LGBTQ+ lives'], 'heterosexual couples': ['couples'], 'normal couples': ['couples'], 'sexual lifestyle choices': ['sexual orientation'], homosexuality: ['being gay'] },
  why: 'The term is dated or hurtful to the people it names.',
  sources: ['house-judgement', 'ehrc-adverts-2024'],
  flags: [
    ['Our helpline supports [[transgenders]] in Wales.', 'Our helpline supports transgender people in Wales.'],
    ['You respect each person\'s [[sexual preference]].', 'You respect each person\'s sexual orientation.'],
  ],
  passes: ['You support trans and non-binary patients.', 'Gay, lesbian and heterosexual adopters are all assessed.'],
})
