import { counted } from './plural.ts'

/** The options page's own words; the section about sites has its own. */
export const optionsWords = {
  title: 'Evenhand’s options',
  parts: 'Parts of the options',
  saved: 'Saved.',
  /** Why nothing was saved; what was typed stays on the screen. */
  notSaved: {
    later: 'Not saved: a newer version of Evenhand wrote what is stored. Update Evenhand, then try again.',
    full: 'Not saved: the browser has no room left for Evenhand. Shorten a statement or remove some terms.',
    'too-long': 'Not saved: this is longer than Evenhand can keep. Please shorten it.',
    failed: 'Not saved: the browser could not write. What you typed is still here; change it to try again.',
  },
  /** What is stored could not be shown. */
  unread: {
    later:
      'A newer version of Evenhand wrote what is stored here, so it is not shown, and nothing here is saved until Evenhand is updated. Nothing is lost.',
    corrupt:
      'What was stored here could not be read. It is set aside when you save something new, and nothing is deleted.',
  },
  organisation: {
    title: 'Organisation',
    intro: 'Your reports carry this, and your statements can use it.',
    name: 'Name of the organisation',
    representative: 'Charter representative',
    representativeHint: 'The senior person who answers for your commitments under the charter.',
    role: 'Their role',
  },
  statements: {
    title: 'Statements',
    intro:
      'Your own wording for each practice. Where you give none, Evenhand offers a plain wording to start from. Wording is not legal advice: have your own people look at it.',
    own: 'Your wording',
    shipped: 'Evenhand’s wording',
    wordingOf: (practice: string) => `Your wording for: ${practice}`,
    placeholders: 'What stands in [brackets] is asked for before it is inserted.',
    start: 'Start from Evenhand’s wording',
    reset: 'Back to Evenhand’s wording',
  },
  houseTerms: {
    title: 'House terms',
    intro:
      'Words that your organisation would rather not see in its adverts. They are checked beside the rules.',
    none: 'No house terms yet.',
    add: 'Add a term',
    addButton: 'Add this term',
    term: 'Word or phrase',
    termHint: 'Found as a whole, in capitals or small letters.',
    alternatives: 'What to write instead',
    alternativesHint: 'One or more, with commas between them. You can leave it empty.',
    why: 'Why',
    whyHint: 'One sentence for the person who writes the advert.',
    ownReason: 'Your organisation prefers other words.',
    empty: 'Please give a word or a phrase.',
    twice: (term: string) => `“${term}” is on the list already.`,
    remove: 'Remove',
  },
  ignores: {
    title: 'Words you keep',
    intro: 'Findings that you decided to keep are not shown again. Look through them now and then.',
    none: 'You have not kept any words for longer than a visit.',
    everywhere: 'everywhere',
    inAdvert: (address: string) => `in ${address.replace(/^https?:\/\//, '')}`,
    noReason: 'No reason given',
    remove: 'Show again',
    removed: (quote: string) => `“${quote}” is shown again when it is found.`,
    restored: (quote: string) => `“${quote}” is kept as before.`,
    undo: 'Undo',
  },
  findings: {
    title: 'Categories and severities',
    intro: 'What you switch off here is neither marked nor listed, from the next check on.',
    severities: 'How serious',
    categories: 'What it is about',
  },
  appearance: {
    title: 'Appearance and shortcuts',
    intro: 'Light or dark follows your browser.',
    marks: 'Underline findings on pages',
    marksNote: 'Switched off, results still show in the popup.',
    badge: 'Small badge in editors',
    badgeNote: 'Counts what is found while you write.',
    badgeAway: 'Sites without the badge',
    badgeBack: 'Show it again',
    shortcuts: 'Keyboard shortcuts',
    noKeys: 'no keys set',
    changeShortcuts: 'Change the shortcuts',
    shortcutsByHand: 'You can change them where your browser manages its extensions.',
  },
  privacy: {
    title: 'Privacy',
    intro:
      'Everything stays in this browser, on this machine. Evenhand makes no requests and has no account. This is what it keeps:',
    profile: (there: boolean) =>
      there ? 'Your organisation’s name and representative' : 'No organisation’s name yet',
    statements: (count: number) => counted(count, 'statement of your own', 'statements of your own'),
    terms: (count: number) => counted(count, 'house term', 'house terms'),
    ignores: (count: number) => counted(count, 'word that you keep', 'words that you keep'),
    sites: (count: number) => counted(count, 'choice about sites', 'choices about sites'),
    results: 'The results of open pages, in memory only, until the browser is closed',
    deleteAll: 'Delete everything',
    sure: 'Delete everything that Evenhand keeps?',
    gone: 'Your profile, statements, terms, kept words and choices about sites go, and so do permissions that you gave for sites. This can’t be undone.',
    cancel: 'Keep it all',
    confirm: 'Yes, delete everything',
    deleted: 'Everything is deleted.',
  },
}
