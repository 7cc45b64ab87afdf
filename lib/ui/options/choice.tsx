import { useId } from 'preact/hooks'

interface ChoiceProps {
  readonly name: string
  readonly note?: string
  readonly on: boolean
  readonly onTurn: (on: boolean) => void
}

/** Something that is on or off. */
export function Choice({ name, note, on, onTurn }: ChoiceProps) {
  const id = useId()
  return (
    <div class="option-choice">
      <input
        type="checkbox"
        id={id}
        checked={on}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
      />
      <label for={id}>{name}</label>
      {note === undefined ? null : (
        <p class="quiet" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  )
}
