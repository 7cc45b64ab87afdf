import { useId } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { optionsWords } from '../words/options.ts'

interface TextFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly longest: number
  readonly lines?: number
  readonly placeholder?: string
  /** Set by the browser's policy: it is shown, and says so, but can't be changed. */
  readonly locked?: boolean
  readonly onText: (text: string) => void
  readonly onLeave: () => void
}

/** A labelled field of one line, or of several; what it holds is given back at every change. */
export function TextField({
  label,
  hint,
  value,
  longest,
  lines = 1,
  placeholder,
  locked = false,
  onText,
  onLeave,
}: TextFieldProps) {
  const id = useId()
  const shared = {
    id,
    class: 'field',
    value,
    maxLength: longest,
    placeholder,
    readOnly: locked,
    'aria-describedby':
      [...(hint === undefined ? [] : [`${id}-hint`]), ...(locked ? [`${id}-locked`] : [])].join(' ') ||
      undefined,
    onBlur: onLeave,
  }
  return (
    <div class="option">
      <label class="option-label" for={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {locked ? (
        <p class="locked" id={`${id}-locked`}>
          <Icon name="lock" size={14} />
          {optionsWords.locked}
        </p>
      ) : null}
      {lines === 1 ? (
        <input type="text" {...shared} onInput={({ currentTarget }) => onText(currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={lines} onInput={({ currentTarget }) => onText(currentTarget.value)} />
      )}
    </div>
  )
}
