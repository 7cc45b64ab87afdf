import type { FailureCode, NothingReason, Subject } from '../../model/page-state.ts'
import { counted } from './plural.ts'

interface StateWords {
  readonly title: string
  readonly text: string
}

/** What the popup needs to know to say why there is nothing. */
interface NothingFacts {
  readonly count?: number | undefined
  /** The host of the part that could not be read. */
  readonly frame?: string | undefined
}

const MOMENT = 'This takes a moment.'

/** Why there is no result, and what to do. The count and the host are told in `nothing` below. */
const NOTHING: Readonly<Record<NothingReason, StateWords>> = {
  'no-advert': {
    title: 'No job advert found here',
    text: 'If there is one that Evenhand missed, you can have the page checked this once.',
  },
  several: {
    title: 'Several job adverts on this page',
    text: 'Open one of them on its own page, and Evenhand checks it there.',
  },
  'too-long': {
    title: 'Too long to check',
    text: 'This text is far longer than a job advert. Open the advert on its own page and try again.',
  },
  empty: {
    title: 'Nothing to read yet',
    text: 'There is hardly any text here that can be read. When the page has loaded, check again.',
  },
  'other-language': {
    title: 'Not in English',
    text: 'Evenhand knows English wording only, so it has left this advert unchecked rather than guess.',
  },
  removed: {
    title: 'This advert seems to be gone',
    text: 'The page says that it was closed, filled or taken down, or that it can’t be found. If you have its text, paste it below.',
  },
  'log-in': {
    title: 'This page asks you to sign in',
    text: 'Once you are signed in and the advert shows, check again.',
  },
  'bot-wall': {
    title: 'The site is checking its visitors',
    text: 'It wants to know that you are a person before it shows the page. Finish its check, then check again here.',
  },
  frame: {
    title: 'The advert may be in a part from another site',
    text: 'Evenhand may not read that part from here. Open it by itself and check it there.',
  },
  pdf: {
    title: 'A PDF can’t be checked where it stands',
    text: 'Browsers keep extensions out of their PDF viewer. Select the text, copy it, and paste it below.',
  },
  'browser-page': {
    title: 'This page belongs to the browser',
    text: 'Browsers keep extensions out of their own pages, such as settings, new tabs and source code. Open the advert in an ordinary tab, or paste its text below.',
  },
  store: {
    title: 'Shops for extensions can’t be read',
    text: 'The browser keeps every extension out of them. Open the advert in another tab, or paste its text below.',
  },
  source: {
    title: 'This is a page’s source code',
    text: 'No extension can read it. Open Evenhand on the page itself.',
  },
  reader: {
    title: 'Reader view can’t be read',
    text: 'The browser keeps extensions out of it. Leave reader view, then open Evenhand on the page itself.',
  },
  file: {
    title: 'This file can’t be read yet',
    text: 'Browsers let extensions read your files only where you allow it: look for “Allow access to file URLs” in Evenhand’s details, on the browser’s page of extensions. Or paste the text below.',
  },
  policy: {
    title: 'Your organisation keeps extensions out of this site',
    text: 'Its browser policy says so. Ask whoever looks after your browser, or paste the advert’s text below.',
  },
  'site-access': {
    title: 'Evenhand may not read this page yet',
    text: 'Go to the page and click Evenhand’s button in the toolbar, or allow this site for good below.',
  },
  'off-site': {
    title: 'Evenhand is off for this site',
    text: 'It checks and marks nothing here until you turn it on again.',
  },
  'off-page': {
    title: 'Evenhand is off for this page',
    text: 'It checks and marks nothing here until you turn it on again.',
  },
}

/** Everything the popup can say in place of a result. */
export const stateWords = {
  loading: 'Opening',
  checking: {
    advert: { title: 'Checking the advert', text: MOMENT },
    draft: { title: 'Checking your draft', text: MOMENT },
    selection: { title: 'Checking what you selected', text: MOMENT },
    text: { title: 'Checking your text', text: MOMENT },
  } satisfies Record<Subject, StateWords>,
  unread: {
    title: 'Not checked yet',
    text: 'Evenhand checks a page of this site only when you ask, and only on your own machine.',
  },
  nothing: (reason: NothingReason, { count, frame }: NothingFacts): StateWords => {
    const words = NOTHING[reason]
    if (reason === 'several' && count !== undefined)
      return { ...words, title: `${counted(count, 'job advert', 'job adverts')} on this page` }
    if (reason === 'frame' && frame !== undefined)
      return {
        ...words,
        text: `Most of this page comes from ${frame}, which Evenhand may not read from here. Open that part by itself and check it there.`,
      }
    return words
  },
  openFrame: 'Open that part in a tab',
  failed: {
    'background-gone': {
      title: 'The check was interrupted',
      text: 'The browser stopped Evenhand before it was done. Check again; if it happens twice, reload the page.',
    },
    'bad-request': {
      title: 'This page could not be checked',
      text: 'The page sent something Evenhand did not expect. Reload the page, then check again.',
    },
    'engine-failed': {
      title: 'The check did not finish',
      text: 'Something in this advert stopped the check. Nothing on the page has changed. You can try again.',
    },
    'no-permission': {
      title: 'This page can’t be read',
      text: 'The browser keeps extensions out of this page. Open the advert in an ordinary tab, then open Evenhand there.',
    },
    'no-page': {
      title: 'The page is no longer there',
      text: 'It was closed or has moved on since the check. Go back to the advert and check again.',
    },
    off: {
      title: 'Evenhand is off here',
      text: 'You turned it off for this page or its site. Turn it on again below, then check.',
    },
  } satisfies Record<FailureCode, StateWords>,
  paste: {
    open: 'Paste an advert to check',
    label: 'The advert’s text',
    hint: 'It stays on your machine, and is gone when you close this.',
    check: 'Check this text',
    needed: 'Paste or type some text first.',
    tooLong: 'This is far longer than a job advert. Paste one advert at a time.',
    failed: 'The check did not finish. Your text is still here; try again.',
    back: 'Back to the page',
  },
  /** What was left out, where the person chose what to check. */
  chosen: {
    selection: (words: number) =>
      `Only what you selected was checked, in whole paragraphs: ${counted(words, 'word', 'words')}. What the rest of the page says is not counted.`,
    text: (words: number) =>
      `Only this text was checked: ${counted(words, 'word', 'words')}. Nothing is marked on the page.`,
  },
  allGood: {
    title: 'Nothing to change',
    text: 'No wording in this advert that Evenhand knows to shut people out.',
  },
  stale: 'The page has changed since this check.',
  otherLanguage: (blocks: number) =>
    `${counted(blocks, 'part is', 'parts are')} not in English and ${blocks === 1 ? 'was' : 'were'} left unchecked.`,
  cut: 'There is too much here to check at once, so part of the text was left unchecked.',
  checkPage: 'Check this page',
  checkAgain: 'Check again',
  checkedSame: 'Checked just now: nothing has changed.',
}
