import { describe, expect, it } from 'vitest'
import { ADVERT_HOSTS } from '../../../../entrypoints/advert.content/hosts.ts'
import { fitsHost } from '../../../../lib/page/notice/fits-host.ts'
import type { Address } from '../../../../lib/page/sites/site.ts'

const ADDRESSES = import.meta.glob<Address | undefined>('../../../../lib/page/sites/*.ts', {
  eager: true,
  import: 'address',
})

/** What an adapter knows but the manifest does not ask for, and why: there Evenhand reads only when asked. */
const ON_CLICK: Readonly<Record<string, string>> = {
  adzuna: 'mostly passes on to other boards, and shows adverts cut short',
  avature: 'also holds the files of candidates and clients',
  bamboohr: 'the same hosts hold personnel files',
  brassring: 'few adverts of this country',
  breezy: 'few adverts of this country',
  comeet: 'few adverts of this country',
  eploy: 'adverts stand on the employers’ own hosts',
  freshteam: 'its addresses are known from memory only',
  'hacker-news': 'a forum',
  hireful: 'adverts stand mostly on the employers’ own hosts',
  jazzhr: 'few adverts of this country',
  'jobs-cz': 'adverts of another country',
  jobtrain: 'few adverts stand on its own host',
  jobvite: 'few adverts of this country',
  'junior-guru': 'adverts of another country',
  'oracle-recruiting': 'the same hosts hold accounts and personnel files',
  'remote-ok': 'few adverts of this country',
  seek: 'adverts of other countries',
  'stack-overflow-jobs': 'closed in 2022',
  'startupjobs-cz': 'adverts of another country',
  successfactors: 'single employers’ own hosts',
  'successfactors-legacy': 'the same hosts hold personnel files',
  taleo: 'the same hosts hold candidates’ files',
  'taleo-business': 'the same hosts hold candidates’ files',
  trac: 'its addresses are known from memory only',
  tribepad: 'adverts stand on the employers’ own hosts',
  'we-work-remotely': 'few adverts of this country',
  'welcome-to-the-jungle': 'few adverts of this country',
  'zoho-recruit': 'few adverts of this country',
}

/** Hosts of sites that are asked for only in part, and why the rest is not. */
const IN_PART: Readonly<Record<string, string>> = {
  glassdoor: 'the host of this country alone',
  indeed: 'the host of this country alone',
  linkedin: 'the hosts that people of this country meet',
  totaljobs: 'one of its boards has been merged into another',
}

const asked: readonly string[] = ADVERT_HOSTS.map((pattern) => pattern.replace(/^https:\/\/|\/\*$/g, ''))
const isAsked = (host: string): boolean => fitsHost(host.replace(/^\*\./, 'any.'), asked)
const isAskedInPart = (host: string): boolean => asked.some((one) => fitsHost(one, [host]))

function stateOf(hosts: readonly string[]): 'asked for' | 'in part' | 'on click' {
  if (hosts.every(isAsked)) return 'asked for'
  return hosts.some((host) => isAsked(host) || isAskedInPart(host)) ? 'in part' : 'on click'
}

const sites = Object.entries(ADDRESSES).flatMap(([path, address]) =>
  address === undefined
    ? []
    : [[path.replace(/^.*\/|\.ts$/g, ''), stateOf(address.hosts), address.hosts] as const],
)

describe('the hosts that the manifest asks for', () => {
  it.each(sites)('%s is %s', (id, state) => {
    const told = id in ON_CLICK ? 'on click' : id in IN_PART ? 'in part' : 'asked for'
    expect(told, `${id} is ${state}: say why in this test, or add its hosts before the first release`).toBe(
      state,
    )
  })

  it('are each where a site is that we know', () => {
    const known = sites.flatMap(([, , hosts]) => hosts)
    const unknown = asked.filter(
      (host) => !known.some((one) => fitsHost(one.replace(/^\*\./, 'any.'), [host]) || fitsHost(host, [one])),
    )
    expect(unknown).toEqual([])
  })

  it('are secure, short in number, and never all hosts', () => {
    expect(
      ADVERT_HOSTS.filter((pattern) => !/^https:\/\/(?:\*\.)?[a-z0-9-]+\.[a-z0-9.-]+\/\*$/.test(pattern)),
    ).toEqual([])
    expect(ADVERT_HOSTS.length).toBeLessThanOrEqual(30)
    expect(new Set(ADVERT_HOSTS).size).toBe(ADVERT_HOSTS.length)
  })

  it('explain no site that is gone', () => {
    const ids = sites.map(([id]) => id)
    expect([...Object.keys(ON_CLICK), ...Object.keys(IN_PART)].filter((id) => !ids.includes(id))).toEqual([])
  })
})
