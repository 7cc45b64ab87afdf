import type { SiteAccess } from '../../model/site.ts'

/** What Evenhand may read where, and how the person changes it: in the popup and in the options. */
export const siteWords = {
  control: {
    title: 'This site',
    access: {
      listed: 'Evenhand looks for adverts here by itself: this is one of its job sites.',
      always: 'Evenhand looks for adverts here by itself, because you allowed it.',
      'on-click': 'Evenhand reads pages of this site only when you ask.',
      withheld: 'This is one of Evenhand’s job sites, but your browser does not let it read here by itself.',
    } satisfies Record<SiteAccess, string>,
    offSite: 'Evenhand is off for this site.',
    offPage: 'Evenhand is off for this page.',
    /** Stands above the button, so that it is read before the browser asks. */
    explain: (host: string) =>
      `Evenhand could then read every page of ${host} to find adverts. What it reads stays on your machine. Your browser asks you next, and you can take it back here or in the options.`,
    insecure: 'It can’t be allowed for good, because its address is not secure (https).',
    allow: 'Always check this site',
    takeBack: 'Only when I ask',
    turnOffSite: 'Turn off for this site',
    turnOffPage: 'Turn off for this page only',
    turnOnSite: 'Turn on for this site',
    turnOnPage: 'Turn on for this page',
    options: 'All sites',
  },
  said: {
    allowed: (host: string) => `Pages of ${host} are now checked by themselves.`,
    refused: 'Nothing has changed: your browser was not given the permission.',
    takenBack: (host: string) => `Pages of ${host} are now read only when you ask.`,
    off: { site: 'Evenhand is off for this site.', page: 'Evenhand is off for this page.' },
    on: { site: 'Evenhand is on for this site.', page: 'Evenhand is on for this page.' },
    removed: (what: string) => `${what} is no longer on the list.`,
    failed: 'That did not work. Nothing has changed.',
  },
  section: {
    title: 'Sites',
    intro:
      'Where Evenhand may read pages by itself, and where you turned it off. On every other site it reads a page only when you ask, and nothing that it reads leaves your machine.',
    ask: {
      title: (host: string) => `Always check ${host}?`,
      allow: (host: string) => `Allow ${host}`,
      no: 'Not now',
    },
    always: {
      title: 'Checked because you allowed it',
      none: 'No site yet. Open Evenhand on a site to allow it.',
      takeBack: 'Stop checking',
    },
    offered: {
      title: 'Suggested by your organisation',
      intro: 'Your organisation suggests these sites. Evenhand reads them only if you allow it.',
      allow: 'Allow',
      allowed: 'Allowed',
    },
    off: {
      title: 'Turned off',
      none: 'Evenhand is off nowhere.',
      site: 'Off for the whole site',
      page: 'Off for this page',
      marks: 'Marks are off; the popup still shows results',
      turnOn: 'Turn on again',
    },
    listed: {
      title: 'Job sites that Evenhand checks by itself',
      intro:
        'This list is fixed. An update can’t add to it without asking you. You can turn any of them off in Evenhand’s popup there.',
      withheld: 'your browser does not let Evenhand read here',
      allow: 'Allow again',
    },
    /** `*.example.org` in words. */
    andBelow: (host: string) => `${host} and all below it`,
    everySite: 'every site',
  },
}
