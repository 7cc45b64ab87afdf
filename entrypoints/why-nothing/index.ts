import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { type Why, whyNothing } from '../../lib/page/notice/why-nothing.ts'

/** One look at a page that shows no advert; the background brings it in when a person opens the popup there. */
export default defineUnlistedScript((): Why | undefined =>
  whyNothing(document, {
    isSeen: (element) => element.checkVisibility({ visibilityProperty: true }),
    sizeOf: (element) => element.getBoundingClientRect(),
  }),
)
