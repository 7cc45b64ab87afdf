import { defineRule } from '../define-rule.ts'
import { words } from '../frames.ts'

const GEAR =
  '(?:cars?|vans?|vehicles?|motorbikes?|bikes?|bicycles?|scooters?|trucks?|laptops?|computers?|macs?|macbooks?|tablets?|phones?|mobiles?|smartphones?|headsets?|tools?|toolkits?|kit|equipment|cameras?|uniforms?|knives|scissors|shears|workspace|broadband|wi-?fi|home office|instruments?|machines?|monitors?|software licen[cs]es?|safety boots|boots|workwear)(?! (?:park|parking|space|club|scheme|policy)\\b)'
const COSTS =
  '(?:travel|flights?|fares?|training|uniforms?|checks?|dbs(?: checks?)?|tools?|equipment|accommodation|lodgings|meals|insurance|licen[cs]es?|exams?|course|fees|materials|petrol|fuel|kit|expenses|way|visa|phone bills?)'
const FEE =
  '(?:application|registration|joining|training|administration|admin|enrolment|onboarding|vetting|placement|processing|starter|booking|assessment)'

export default defineRule({
  id: 'socio-economic/own-costs',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: [
    'own',
    '(fee|deposit|charge|bond)',
    'deducted',
    'docked',
    '(your|their) (expense|cost)',
    '(fund|support|finance) yourself',
    '(savings|means)',
  ],
  when: {
    reader: 'frame',
    demand: true,
    unlessPost: ['driving'],
    sections: ['summary', 'duties', 'requirements', 'about-us', 'process', 'other'],
    frames: [
      `(?:have|has|own|bring|brings|use|uses|using|provide|supply|supplies|need|needs|buy|with|on|run|runs|possess|and|your) (?:your|their|his or her|a|an|his|her)? ?own ${words(1)}${GEAR}`,
      `(?:your|their) own ${words(1)}${GEAR} (?:is|are|will be|would be) (?:needed|required|essential|a must|necessary|expected)`,
      `(?:pay|fund|cover|meet|bear|finance|buy|afford|arrange and pay|settle)(?:s|ing)?(?: for)? (?:your|their) own ${words(1)}${COSTS}`,
      `${COSTS} ${words(2)}(?:at|is at|are at) (?:your|their) (?:own )?(?:expense|cost)`,
      `(?:£\\d+ |non-refundable |refundable |small |one-off )*${FEE} (?:fee|deposit|charge|bond)s? ${words(3)}(?:payable|paid|due|of £|is charged|applies|required|deducted|before you|when you|on (?:starting|joining|signing))`,
      `(?:pay|pays|charged|charge|owe) ${words(3)}(?:£\\d+ )?${FEE} (?:fee|deposit|charge|bond)`,
      `(?:cost|price|fee|deposit|uniform|training|tools|equipment|breakages|checks?) ${words(5)}(?:is|are|be) (?:deducted|docked|taken|stopped|recovered) from ${words(3)}(?:wages?|pay|salary)`,
      `(?:able to |must |can |have to |need to )(?:fund|support|finance|keep) yourself(?: financially| through| during| until| for| while)*`,
      `(?:savings|means|funds|money) to (?:live on|support yourself|see you through|last|tide you over)`,
    ],
  },
  except: [
    {
      sentence: [
        'we pay',
        'we provide',
        'provided',
        'we supply',
        'reimburse*',
        'refund*',
        'mileage',
        'allowance',
        'if you prefer',
        'if you like',
        'you may',
        'choose',
        'choice',
        'option*',
        'pool car',
        'public transport',
        'or by train',
        'budget',
        'we cover',
        'no fee',
        'customers',
        'clients',
        'tenants',
        'policy',
        'or ours',
        'byod',
        'students',
        'parking',
        'build your own',
        'rather than',
        'so you don*',
        'paid for',
        'members',
        'for the licence',
      ],
      example: 'Use your own phone if you prefer, or ours.',
    },
  ],
  advice: 'Say what you provide and pay for.',
  why: 'Asks people to spend money before they earn any.',
  sources: ['sutton-trust', 'london-win'],
  flags: [
    ['You [[supply your own headset]] on the phones.'],
    ['A [[£30 registration fee is due]] on the first day.'],
    ['You [[cover your own fares]] to the trial.'],
  ],
  passes: [
    'Run your own allotment stall on Fridays.',
    'You will collect the entry fee at the gate.',
    'We supply the headset and the chair.',
  ],
})
