import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startPage } from './start-page.ts'

/** Marks this frame as taken: a second injection only looks again. */
const STARTED = Symbol.for('evenhand.page-session')

/** All that a page with an advert or a draft needs; the background brings it in when it is asked for. */
export default defineUnlistedScript(() => {
  const lookAgain: unknown = Reflect.get(globalThis, STARTED)
  if (typeof lookAgain === 'function') lookAgain()
  // Once it was told to stop, a later injection starts afresh.
  else
    Reflect.set(
      globalThis,
      STARTED,
      startPage(() => Reflect.deleteProperty(globalThis, STARTED)),
    )
})
