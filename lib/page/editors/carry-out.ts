import type { ApplyOutcome } from '../../model/page-state.ts'
import type { Reading } from '../surfaces/read.ts'
import { sameTexts, textsOf } from './fingerprint.ts'
import { pause } from './selection.ts'

/** Editors with a model of their own may take back, a little later, what they did not expect. Milliseconds. */
const SETTLING = 150
/** How long an editor may take that writes by itself: it may wait for its next drawing, on a busy machine. */
const LATEST = 2000
const LOOK_AGAIN = 20

interface Attempt {
  readonly root: HTMLElement
  readonly read: () => Reading
  /** The blocks as they read before. */
  readonly before: readonly string[]
  readonly isRight: (now: Reading) => boolean
  readonly write: () => void
  readonly isLate: boolean
  /** Another way to write, once the first was taken back; false where it can't be tried. */
  readonly again?: () => Promise<boolean>
  readonly undo: () => void
  /** Puts the caret back, where nothing was written. */
  readonly caret: () => void
}

/** Writes, reads back and verifies; what came out wrong is taken back by one undo, or told as a change. */
export async function carryOut(attempt: Attempt): Promise<ApplyOutcome> {
  const { root, read, before, isRight, write, isLate, again, undo, caret } = attempt
  const typing = watchTyping(root)
  const isUnchanged = () => sameTexts(textsOf(read()), before)
  // What the person types meanwhile is theirs: then there is no more to verify or take back.
  const isSettled = () => typing.seen() || isRight(read())

  const settles = async (): Promise<boolean> => {
    await pause(0)
    const end = performance.now() + (isLate ? LATEST : SETTLING)
    while (!isSettled() && performance.now() < end) await pause(LOOK_AGAIN)
    if (isSettled()) await pause(SETTLING)
    return isSettled()
  }
  const takesBack = async (): Promise<boolean> => {
    if (isUnchanged()) return true
    undo()
    await pause(0)
    if (!isUnchanged()) await pause(SETTLING)
    return isUnchanged()
  }

  try {
    write()
    if (await settles()) return 'applied'
    const changed = !isUnchanged()
    if (!(await takesBack())) return 'changed'
    if (changed && again !== undefined && (await again())) {
      if (await settles()) return 'applied'
      if (!(await takesBack())) return 'changed'
    }
    caret()
    return 'refused'
  } finally {
    typing.stop()
  }
}

/** Whether the person typed while we waited. */
function watchTyping(root: HTMLElement): { seen: () => boolean; stop: () => void } {
  let typed = false
  const stop = new AbortController()
  root.addEventListener(
    'keydown',
    (event) => {
      typed ||= event.isTrusted
    },
    { signal: stop.signal, capture: true, passive: true },
  )
  return { seen: () => typed, stop: () => stop.abort() }
}
