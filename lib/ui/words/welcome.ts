/** The one page that opens by itself: when Evenhand has just been installed. */
export const welcomeWords = {
  title: 'Welcome to Evenhand',
  lead: 'It reads job adverts with you, says kindly what may put people off, and offers better words. It is ready: open any job advert, or start a draft.',
  demo: {
    title: 'Try it here',
    text: 'This is a made-up advert. Change it as you like: it is checked as you type, on your own machine.',
    label: 'A job advert to try',
    count: (count: number) =>
      count === 0
        ? 'Nothing to change.'
        : count === 1
          ? '1 thing to change, what matters most first'
          : `${count} things to change, what matters most first`,
    good: 'Nothing left to change. That is all there is to it.',
    failed: 'The check did not answer. Change a word to try again.',
    replaced: 'Done.',
    again: 'Start again',
    advert: `Office Coordinator

We are looking for a young and energetic person to run our busy office in Derby.

You will welcome visitors, order what we need and report to the chairman.

You must be a native English speaker and have at least 7 years' experience.

We offer £24,000 to £27,000 a year, and you can choose your hours between 8 and 6.`,
  },
  reading: {
    title: 'What it reads, and what it does not',
    items: [
      {
        name: 'Job sites on a short list',
        text: 'There it notices adverts and drafts by itself.',
      },
      {
        name: 'Any other page',
        text: 'Only when you ask: with the Evenhand button, the shortcut, or a right click. You can also allow one site for good.',
      },
      {
        name: 'Never',
        text: 'Passwords, search boxes, chats, e-mails, and pages without an advert or a draft.',
      },
      {
        name: 'Nothing leaves your machine',
        text: 'Evenhand has no server and no account. The check runs in your browser, and what it finds is forgotten when the page is closed, unless you keep it.',
      },
    ],
    sites: (count: number) => `The ${count} job sites on the list`,
  },
  pin: {
    title: 'Keep it in sight',
    chromium: [
      'Press the puzzle piece beside the address bar.',
      'Press the pin beside Evenhand.',
      'The number on its button says how much there is to change.',
    ],
    firefox: [
      'Press the puzzle piece beside the address bar.',
      'Press the cog beside Evenhand, then “Pin to Toolbar”.',
      'The number on its button says how much there is to change.',
    ],
  },
  shortcuts: {
    title: 'Keys',
    none: 'not set',
    change: 'Change the keys',
    names: {
      'open-card': 'Open the card at the caret',
      'next-finding': 'Next finding',
      'previous-finding': 'Previous finding',
      'check-page': 'Check this page',
    } as Readonly<Partial<Record<string, string>>>,
  },
  options: 'Set it up for your organisation',
  note: 'Evenhand gives hints, not legal advice, and it can be wrong. Keeping a word can be right.',
}
