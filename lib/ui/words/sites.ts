import { phrases } from './phrases.ts'
import { say } from './say.ts'

/** What Evenhand may read where, and how the person changes it: in the popup and in the options. */
export const siteWords = phrases({
  control: {
    title: 'sites.control.title',
    access: {
      listed: 'sites.control.access.listed',
      always: 'sites.control.access.always',
      'on-click': 'sites.control.access.on_click',
      withheld: 'sites.control.access.withheld',
    },
    offSite: 'sites.control.offSite',
    offPage: 'sites.control.offPage',
    /** Stands above the button, so that it is read before the browser asks. */
    explain: (host: string) => say('sites.control.explain', { host }),
    insecure: 'sites.control.insecure',
    allow: 'sites.control.allow',
    takeBack: 'sites.control.takeBack',
    turnOffSite: 'sites.control.turnOffSite',
    turnOffPage: 'sites.control.turnOffPage',
    turnOnSite: 'sites.control.turnOnSite',
    turnOnPage: 'sites.control.turnOnPage',
    options: 'sites.control.options',
  },
  said: {
    allowed: (host: string) => say('sites.said.allowed', { host }),
    refused: 'sites.said.refused',
    takenBack: (host: string) => say('sites.said.takenBack', { host }),
    off: { site: 'sites.said.off.site', page: 'sites.said.off.page' },
    on: { site: 'sites.said.on.site', page: 'sites.said.on.page' },
    removed: (what: string) => say('sites.said.removed', { what }),
    failed: 'sites.said.failed',
  },
  section: {
    title: 'sites.section.title',
    intro: 'sites.section.intro',
    ask: {
      title: (host: string) => say('sites.section.ask.title', { host }),
      allow: (host: string) => say('sites.section.ask.allow', { host }),
      no: 'sites.section.ask.no',
    },
    always: {
      title: 'sites.section.always.title',
      none: 'sites.section.always.none',
      takeBack: 'sites.section.always.takeBack',
    },
    offered: {
      title: 'sites.section.offered.title',
      intro: 'sites.section.offered.intro',
      allow: 'sites.section.offered.allow',
      allowed: 'sites.section.offered.allowed',
    },
    off: {
      title: 'sites.section.off.title',
      none: 'sites.section.off.none',
      site: 'sites.section.off.site',
      page: 'sites.section.off.page',
      marks: 'sites.section.off.marks',
      turnOn: 'sites.section.off.turnOn',
    },
    listed: {
      title: 'sites.section.listed.title',
      intro: 'sites.section.listed.intro',
      withheld: 'sites.section.listed.withheld',
      allow: 'sites.section.listed.allow',
    },
    /** `*.example.org` in words. */
    andBelow: (host: string) => say('sites.section.andBelow', { host }),
    everySite: 'sites.section.everySite',
  },
})
