import type { FailureCode, NothingReason } from '../../model/page-state.ts'
import { counted } from './plural.ts'

interface StateWords {
  readonly title: string
  readonly text: string
}

/** Everything the popup can say in place of a result. */
export const stateWords = {
  loading: 'Opening',
  checking: {
    advert: { title: 'Checking the advert', text: 'This takes a moment.' },
    draft: { title: 'Checking your draft', text: 'This takes a moment.' },
  },
  unread: {
    title: 'Not checked yet',
    text: 'Evenhand has not read this page. It does so only when you ask, and only on your own machine.',
  },
  nothing: (reason: NothingReason, count: number | undefined): StateWords => {
    switch (reason) {
      case 'no-advert':
        return {
          title: 'No job advert found here',
          text: 'If there is one that Evenhand missed, you can have the page checked this once.',
        }
      case 'several':
        return {
          title:
            count === undefined
              ? 'Several job adverts on this page'
              : `${counted(count, 'job advert', 'job adverts')} on this page`,
          text: 'Open one of them on its own page, and Evenhand checks it there.',
        }
      case 'too-long':
        return {
          title: 'Too long to check',
          text: 'This text is far longer than a job advert. Open the advert on its own page and try again.',
        }
      case 'empty':
        return {
          title: 'Nothing to read yet',
          text: 'There is an advert here, but no text that can be read. When it has loaded, check again.',
        }
      case 'other-language':
        return {
          title: 'Not in English',
          text: 'Evenhand knows English wording only, so it has left this advert unchecked rather than guess.',
        }
    }
  },
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
  } satisfies Record<FailureCode, StateWords>,
  allGood: {
    title: 'Nothing to change',
    text: 'No wording in this advert that Evenhand knows to shut people out.',
  },
  stale: 'The page has changed since this check.',
  otherLanguage: (blocks: number) =>
    `${counted(blocks, 'part is', 'parts are')} not in English and ${blocks === 1 ? 'was' : 'were'} left unchecked.`,
  checkPage: 'Check this page',
  checkAgain: 'Check again',
  checkedSame: 'Checked just now: nothing has changed.',
}
