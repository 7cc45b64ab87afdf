import { useId, useRef, useState } from 'preact/hooks'
import { fill } from '../../text/placeholders.ts'
import type { Statement } from '../statement.ts'
import { practicePanelWords } from '../words/practice-panel.ts'
import type { Popup } from './state.ts'

const words = practicePanelWords.wording

interface WordingPanelProps {
  readonly id: string
  readonly popup: Popup
  readonly statement: Statement
  /** Writes it into the draft; absent where there is none to write to. */
  readonly onInsert: ((text: string) => void) | undefined
}

/** The wording as it will stand, and fields for what only the writer knows. Nothing half filled in is inserted. */
export function WordingPanel({ id, popup, statement, onInsert }: WordingPanelProps) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const fields = useId()
  const text = fill(statement.text, values)
  const lacks = (name: string) => (values[name] ?? '').trim() === ''
  const submit = (event: Event) => {
    event.preventDefault()
    const missing = statement.placeholders.findIndex(lacks)
    setAsked(missing >= 0)
    if (missing >= 0) form.current?.querySelectorAll('input')[missing]?.focus()
    else onInsert?.(text)
  }
  return (
    <form class="panel" id={id} ref={form} onSubmit={submit} noValidate>
      <p class="quiet">{statement.own ? words.own : words.template}</p>
      {statement.placeholders.map((name, index) => {
        const wrong = asked && lacks(name)
        return (
          <label key={name} class="blank" for={`${fields}-${index}`}>
            <span class="field-name">{words.blank(name)}</span>
            <input
              class="field"
              id={`${fields}-${index}`}
              type="text"
              autocomplete="off"
              maxLength={500}
              aria-invalid={wrong}
              aria-describedby={wrong ? `${fields}-needed` : undefined}
              value={values[name] ?? ''}
              onInput={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
            />
          </label>
        )
      })}
      <p class="wording">{text}</p>
      {asked && statement.placeholders.some(lacks) ? (
        <p class="field-needed" id={`${fields}-needed`} role="alert">
          {words.needed}
        </p>
      ) : null}
      <p class="row">
        {onInsert === undefined ? null : (
          <button type="submit" class="button button-main">
            {words.insert}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() =>
            popup.copy(text, statement.placeholders.some(lacks) ? words.copiedWithBlanks : words.copied)
          }
        >
          {words.copy}
        </button>
      </p>
    </form>
  )
}
