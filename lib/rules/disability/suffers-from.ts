import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'disability/suffers-from',
  severity: 'advisory',
  strength: 'moderate',
  forms: ['(suffer|suffers|suffering) from', 'wheelchair bound', 'confined to a wheelchair', 'handicapped', 'the disabled', 'the blind', 'the deaf', 'mentally ill', 'special needs (children|people|adults|kids)', 'victims of (autism|dementia|stroke)', 'afflicted (by|with)', 'high functioning'],
  except: [
    { near: ['royal national institute', 'guide dogs for the blind', 'for the blind', 'society for the', 'school for the deaf', 'of the deaf', 'of the blind', 'institute of the blind', 'handicapped accessible', 'suffer from low', 'suffering from a lack', 'suffers from a lack', 'suffer from poor'], example: 'Guide Dogs for the Blind needs a trainer.' },
  ],
  suggest: { 'suffer from': ['have'], 'suffers from': ['has'], 'suffering from': ['with'], 'wheelchair bound': ['wheelchair-using'], 'confined to a wheelchair': ['using a wheelchair'], handicapped: ['disabled'], 'the disabled': ['disabled people'], 'the blind': ['blind people'], 'the deaf': ['deaf people'], 'mentally ill': ['experiencing mental illness'] },
  why: 'Many disabled people ask not to be described this way.',
  sources: ['govuk-disabled-people', 'house-judgement'],
  flags: [
    ['You run clubs for adults who [[suffer from]] autism.', 'You run clubs for adults who have autism.'],
    ['The bus is for [[wheelchair-bound]] guests.', 'The bus is for wheelchair-using guests.'],
  ],
  passes: ['Our roofs suffer in winter storms.', 'You help disabled people to find a home.'],
})
