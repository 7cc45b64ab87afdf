import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { findingWords } from '../words/finding.ts'

export type KeepScope = 'once' | 'advert' | 'everywhere'

export interface KeepFormProps<S extends KeepScope> {
  readonly id: string
  readonly scopes: readonly [S, ...S[]]
  readonly onKeep: (scope: S, reason: string) => void
  readonly onCancel: () => void
}

/** How far to keep the words, and why; a reason is asked for whatever is remembered. */
export function KeepForm<S extends KeepScope>({ id, scopes, onKeep, onCancel }: KeepFormProps<S>) {
  const words = findingWords.keepForm
  const name = useId()
  const [scope, setScope] = useState<S>(scopes[0])
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])

  const lacksReason = scope !== 'once' && reason.trim() === ''
  const submit = (event: Event) => {
    event.preventDefault()
    setAsked(lacksReason)
    if (lacksReason) field.current?.focus()
    else onKeep(scope, reason.trim())
  }

  return (
    <form class="panel keep" id={id} onSubmit={submit} noValidate>
      <fieldset>
        <legend>{words.legend}</legend>
        {scopes.map((each, index) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === scope}
              ref={index === 0 ? first : null}
              onChange={() => setScope(each)}
            />
            {words[each]}
          </label>
        ))}
      </fieldset>
      {scope === 'once' ? null : (
        <>
          <label class="field-name" for={`${name}-reason`}>
            {words.reason} <span class="quiet">{words.reasonHint}</span>
          </label>
          <input
            class="field"
            id={`${name}-reason`}
            ref={field}
            type="text"
            maxLength={300}
            autocomplete="off"
            required
            aria-invalid={asked && lacksReason}
            aria-describedby={asked && lacksReason ? `${name}-needed` : undefined}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          {asked && lacksReason ? (
            <p class="field-needed" id={`${name}-needed`} role="alert">
              {words.reasonNeeded}
            </p>
          ) : null}
        </>
      )}
      <p class="row">
        <button type="submit" class="button button-main">
          {words.save}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
