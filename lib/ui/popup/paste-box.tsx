import { useId, useState } from 'preact/hooks'
import { LONGEST_ADVERT } from '../../model/advert.ts'
import { stateWords } from '../words/states.ts'
import type { Popup } from './state.ts'

const words = stateWords.paste

interface PasteBoxProps {
  readonly popup: Popup
  /** Where pasting is the best way on, the field stands open. */
  readonly open: boolean
}

/** A field for an advert's text, checked without any page. */
export function PasteBox({ popup, open }: PasteBoxProps) {
  const [problem, setProblem] = useState<string | undefined>()
  const id = useId()
  const check = async (text: string) => {
    if (popup.busy.value) return
    if (text.trim() === '') setProblem(words.needed)
    else if (text.length > LONGEST_ADVERT) setProblem(words.tooLong)
    else setProblem((await popup.checkText(text)) ? undefined : words.failed)
  }
  return (
    <details class="paste" open={open}>
      <summary>{words.open}</summary>
      <form
        class="paste-form"
        onSubmit={(event) => {
          event.preventDefault()
          const field = event.currentTarget.querySelector('textarea')
          void check(field?.value ?? '')
          if (field?.value.trim() === '') field.focus()
        }}
      >
        <label for={id}>{words.label}</label>
        <textarea
          id={id}
          class="field"
          rows={6}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint${problem === undefined ? '' : ` ${id}-problem`}`}
          onInput={() => setProblem(undefined)}
        />
        {problem === undefined ? null : (
          <p class="field-needed" id={`${id}-problem`} role="alert">
            {problem}
          </p>
        )}
        <p class="quiet" id={`${id}-hint`}>
          {words.hint}
        </p>
        <button type="submit" class="button" aria-disabled={popup.busy.value}>
          {words.check}
        </button>
      </form>
    </details>
  )
}
