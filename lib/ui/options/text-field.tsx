import { useId } from 'preact/hooks'

interface TextFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly longest: number
  readonly lines?: number
  readonly placeholder?: string
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
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
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
      {lines === 1 ? (
        <input type="text" {...shared} onInput={({ currentTarget }) => onText(currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={lines} onInput={({ currentTarget }) => onText(currentTarget.value)} />
      )}
    </div>
  )
}
