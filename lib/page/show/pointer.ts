/** What the pointer may meet. */
interface Marks<T> {
  /** The mark at a place in the viewport; called only when the pointer rests. */
  readonly at: (x: number, y: number) => T | undefined
  readonly opensOnClick: (mark: T) => boolean
  readonly open: (mark: T, point: { x: number; y: number }, by: 'hover' | 'click') => void
  readonly card: {
    readonly isOpen: () => boolean
    readonly holds: (target: EventTarget | null) => boolean
    readonly hasFocus: () => boolean
    readonly close: () => void
  }
}

/** Resting this long on a mark opens its card; being away this long closes it. Milliseconds. */
const REST = 350
const AWAY = 400

const CONTROLS = 'a[href], button, input, select, textarea, label, summary, [role=button], [contenteditable]'

/** Opens the card where the pointer rests on a mark, and where a mark in read-only text is clicked. */
export function watchPointer<T>(document: Document, marks: Marks<T>, signal: AbortSignal): void {
  const { card } = marks
  let timer: ReturnType<typeof setTimeout> | undefined
  let typing = false
  const passive = { signal, passive: true, capture: true }
  signal.addEventListener('abort', () => clearTimeout(timer))

  document.addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y, target, buttons, pointerType }) => {
      clearTimeout(timer)
      typing = false
      if (buttons !== 0 || pointerType === 'touch' || card.holds(target)) return
      timer = setTimeout(
        () => {
          const mark = marks.at(x, y)
          if (mark === undefined) {
            if (card.isOpen() && !card.hasFocus()) card.close()
          } else if (!typing && !card.hasFocus()) marks.open(mark, { x, y }, 'hover')
        },
        card.isOpen() ? AWAY : REST,
      )
    },
    passive,
  )
  document.addEventListener(
    'click',
    ({ clientX: x, clientY: y, target, button }) => {
      if (button !== 0 || card.holds(target)) return
      clearTimeout(timer)
      const selection = document.getSelection()
      const mark = marks.at(x, y)
      const ours = mark !== undefined && marks.opensOnClick(mark) && selection?.isCollapsed !== false
      // A link or a button does what it says.
      if (mark !== undefined && ours && !(target instanceof Element && target.closest(CONTROLS) !== null))
        marks.open(mark, { x, y }, 'click')
      else if (card.isOpen()) card.close()
    },
    passive,
  )
  document.addEventListener(
    'keydown',
    ({ target, key, isTrusted }) => {
      // Some editors are told of keys when a suggestion is applied; nobody has pressed those.
      if (!isTrusted || card.holds(target) || /^(?:Shift|Control|Alt|Meta|Escape)$/.test(key)) return
      clearTimeout(timer)
      typing = true
      if (card.isOpen() && !card.hasFocus()) card.close()
    },
    passive,
  )
}
