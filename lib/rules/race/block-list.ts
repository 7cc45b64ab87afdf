import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'race/block-list',
  severity: 'advisory',
  strength: 'weak',
  forms: [
    'master and slave',
    'master/slave',
    'blacklist[s]',
    'black list[s]',
    'blacklisted',
    'blacklisting',
    'whitelist[s]',
    'white list[s]',
    'whitelisted',
    'whitelisting',
    'white hat',
    'black hat',
    'grandfathered',
    'grandfather clause',
    'grandfathering',
  ],
  except: [
    {
      near: ['white list price*', 'black list price*'],
      example: 'The white list price stands in the catalogue.',
    },
    {
      near: [
        'blacklists regulations',
        'blacklist regulations',
        'white hat conference',
        'blacklisting regulations',
      ],
      example: 'Train managers on the Blacklists Regulations 2010.',
    },
  ],
  suggest: {
    blacklist: ['block list', 'deny list'],
    blacklists: ['block lists'],
    blacklisted: ['blocked'],
    blacklisting: ['blocking'],
    whitelist: ['allow list'],
    whitelists: ['allow lists'],
    whitelisted: ['allowed'],
    whitelisting: ['allowing'],
    'black list': ['block list'],
    'white list': ['allow list'],
    'master/slave': ['primary-replica'],
    grandfathered: ['exempt'],
    'white hat': ['ethical'],
    'black hat': ['malicious'],
    grandfathering: ['exempting'],
    'grandfather clause': ['legacy clause'],
  },
  why: 'Ties good and bad to colour or to old injustice; plainer terms are now usual.',
  sources: ['inclusive-naming'],
  flags: [
    ['The notes speak of [[master and slave]] nodes.'],

    [
      'You keep the [[blacklist]] of bad senders up to date.',
      'You keep the block list of bad senders up to date.',
    ],
    ['New addresses are [[whitelisted]] each week.', 'New addresses are allowed each week.'],
  ],
  passes: ['You keep the deny list up to date.', 'You write white papers on pensions.'],
})
