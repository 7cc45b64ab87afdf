import { describe, expect, it } from 'vitest'
import { findBrowser } from '../../../tools/browsers/find.ts'
import { planInstall } from '../../../tools/browsers/install.ts'
import { MissingBrowser, provideAll, provideOne } from '../../../tools/browsers/provide.ts'
import { majorVersion } from '../../../tools/browsers/version.ts'
import { DEBIAN, madeUpMachine, UBUNTU } from './made-up-machine.ts'

const quiet = () => undefined

describe('finding a browser', () => {
  it('takes the first one on PATH that is new enough', () => {
    const programs = {
      '/usr/bin/google-chrome': 'Google Chrome 140.0.1',
      '/usr/bin/chromium': 'Chromium 156.0.8',
    }
    const { machine } = madeUpMachine({ programs })
    expect(findBrowser(machine, 'chromium').found).toMatchObject({ path: '/usr/bin/chromium', version: 156 })
  })

  it('says which version is too old and what is needed', () => {
    const { machine } = madeUpMachine({ programs: { '/usr/bin/firefox-esr': 'Mozilla Firefox 140.9.0esr' } })
    expect(findBrowser(machine, 'firefox')).toMatchObject({
      missing: false,
      problem: expect.stringMatching(/version 140; Evenhand needs 146 or later/),
    })
  })

  it('uses the named program and no other', () => {
    const { machine } = madeUpMachine({
      env: { PATH: '/usr/bin', CHROME_PATH: '/opt/mine/chrome' },
      programs: { '/opt/mine/chrome': 'Chromium 160.0.1', '/usr/bin/chromium': 'Chromium 156.0.8' },
    })
    expect(findBrowser(machine, 'chromium').found?.path).toBe('/opt/mine/chrome')
  })

  it('says so when the named program is not there', () => {
    const { machine } = madeUpMachine({
      env: { PATH: '/usr/bin', FIREFOX_PATH: '/nowhere/firefox' },
      programs: { '/usr/bin/firefox': 'Mozilla Firefox 153.0' },
    })
    expect(findBrowser(machine, 'firefox')).toMatchObject({ missing: false, problem: /FIREFOX_PATH/ })
  })

  it.each([
    [
      'darwin',
      { HOME: '/Users/ada' },
      '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\ada\\Local' },
      'C:\\Users\\ada\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ],
  ] as const)('knows the places of %s', (platform, env, path) => {
    const { machine } = madeUpMachine({ platform, env, programs: { [path]: '156.0.1.2' } })
    expect(findBrowser(machine, 'chromium').found).toMatchObject({ path, version: 156, name: 'Chrome' })
  })

  it.each([
    ['Mozilla Firefox 153.7.0esr', 153],
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12', 156],
    ['no number here', undefined],
  ])('reads the version of "%s"', (text, version) => expect(majorVersion(text)).toBe(version))
})

describe('getting a missing browser', () => {
  it('installs both on Debian as root without asking, after an update', () => {
    const { machine, ran } = madeUpMachine({
      isRoot: true,
      osRelease: DEBIAN,
      brings: { '/usr/bin/chromium': 'Chromium 156.0.8', '/usr/bin/firefox-esr': 'Mozilla Firefox 153.7' },
    })
    const found = provideAll(machine, ['chromium', 'firefox'], quiet)
    expect(found.map(({ path }) => path)).toEqual(['/usr/bin/chromium', '/usr/bin/firefox-esr'])
    expect(ran).toEqual([
      'DEBIAN_FRONTEND=noninteractive apt-get update',
      'DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium firefox-esr',
    ])
  })

  it('installs only what is missing', () => {
    const { machine, ran } = madeUpMachine({
      isRoot: true,
      osRelease: DEBIAN,
      programs: { '/usr/bin/chromium': 'Chromium 156.0.8' },
      brings: { '/usr/bin/firefox-esr': 'Mozilla Firefox 153.7' },
    })
    expect(provideAll(machine, ['chromium', 'firefox'], quiet)).toHaveLength(2)
    expect(ran.at(-1)).toMatch(/recommends firefox-esr$/)
  })

  it('prints the one command to somebody who is not root, and runs nothing', () => {
    const { machine, ran } = madeUpMachine({ osRelease: DEBIAN })
    expect(() => provideAll(machine, ['firefox'], quiet)).toThrow(
      'sudo apt-get update && sudo apt-get install -y firefox-esr',
    )
    expect(ran).toEqual([])
  })

  it('says on Ubuntu that the packages are snaps', () => {
    expect(planInstall(madeUpMachine({ osRelease: UBUNTU }).machine, ['firefox'])).toMatchObject({
      line: 'sudo apt-get update && sudo apt-get install -y firefox',
      note: expect.stringContaining('snaps'),
    })
  })

  it.each([
    ['darwin', '', 'brew install --cask google-chrome'],
    ['win32', '', 'winget install Google.Chrome'],
    ['linux', 'ID=fedora\n', 'sudo dnf install -y chromium'],
  ] as const)('knows the command of %s %s', (platform, osRelease, line) => {
    const { machine } = madeUpMachine({ platform, osRelease })
    expect(planInstall(machine, ['chromium'])).toMatchObject({ unasked: false, line })
  })

  it('gives the command when installing failed', () => {
    const { machine } = madeUpMachine({ isRoot: true, osRelease: DEBIAN, installFails: true })
    expect(() => provideAll(machine, ['chromium'], quiet)).toThrow(/apt-get update" failed/)
  })

  it('never installs beside a browser that is too old', () => {
    const { machine, ran } = madeUpMachine({
      isRoot: true,
      osRelease: DEBIAN,
      programs: { '/usr/bin/chromium': 'Chromium 120.0.1' },
    })
    expect(() => provideAll(machine, ['chromium', 'firefox'], quiet)).toThrow(MissingBrowser)
    expect(ran).toEqual([])
  })

  it('is content with Firefox where one browser is enough', () => {
    const { machine, ran } = madeUpMachine({
      isRoot: true,
      programs: { '/usr/bin/firefox': 'Mozilla Firefox 153.0' },
    })
    expect(provideOne(machine, quiet).kind).toBe('firefox')
    expect(ran).toEqual([])
  })

  it('takes no other browser in the place of one that was named', () => {
    const { machine } = madeUpMachine({
      env: { PATH: '/usr/bin', CHROME_PATH: '/nowhere/chrome' },
      programs: { '/usr/bin/firefox': 'Mozilla Firefox 153.0' },
    })
    expect(() => provideOne(machine, quiet)).toThrow(/CHROME_PATH names/)
  })

  it('says what to do on a system it does not know', () => {
    expect(() => provideOne(madeUpMachine({ platform: 'freebsd' }).machine, quiet)).toThrow(/CHROME_PATH/)
  })
})
